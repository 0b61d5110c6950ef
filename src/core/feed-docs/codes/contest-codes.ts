/** What the codes of `contests[]` mean: rules about people, and stages. */
import type * as lists from '../../feed/enums/contests.js';
import type { CodesOf } from '../code-docs.js';

export const participationModeCodes = {
  individual: { label: 'application.participation-individual' },
  pair: { label: 'application.participation-pair' },
  team: {
    label: 'application.participation-team',
    en: '“team” says how many people it has.',
    lv: 'Cik cilvēku tajā ir, pasaka „team”.',
  },
  organisation: {
    label: 'application.participation-organisation',
    en: 'The form asks for the name and number of the organisation.',
    lv: 'Veidlapa jautā organizācijas nosaukumu un numuru.',
  },
} satisfies CodesOf<typeof lists.PARTICIPATION_MODES>;

export const residencyLinkCodes = {
  lives: { label: 'application.member-lives' },
  registered: { label: 'application.member-registered' },
  studies: { label: 'application.member-studies' },
  works: { label: 'application.member-works' },
} satisfies CodesOf<typeof lists.RESIDENCY_LINKS>;

export const ruleScopeCodes = {
  each: { label: 'rules.applies-to-each' },
  applicant: { label: 'rules.applies-to-applicant' },
} satisfies CodesOf<typeof lists.RULE_SCOPES>;

export const minorConditionCodes = {
  'applicant-is-minor': { label: 'rules.if-applicant-is-minor' },
  'anyone-is-minor': { label: 'rules.if-anyone-is-minor' },
} satisfies CodesOf<typeof lists.MINOR_CONDITIONS>;

export const stageKindCodes = {
  information: {
    label: 'stage.information',
    en: 'People can come and ask about the contest.',
    lv: 'Var atnākt un jautāt par konkursu.',
  },
  training: {
    label: 'stage.training',
    en: 'Applicants learn how to work out their idea.',
    lv: 'Pretendenti mācās izstrādāt savu ideju.',
  },
  concept: {
    label: 'stage.concept',
    en: 'The idea is handed in on a page or two.',
    lv: 'Ideju iesniedz vienā vai divās lappusēs.',
  },
  'full-project': {
    label: 'stage.full-project',
    en: 'Those who go on hand in the whole project.',
    lv: 'Tie, kas tiek tālāk, iesniedz visu projektu.',
  },
  presentation: {
    label: 'stage.presentation',
    en: 'Applicants present their idea to the jury.',
    lv: 'Pretendenti ideju stāsta žūrijai.',
  },
  judging: { label: 'stage.judging', en: 'The jury reads and scores.', lv: 'Žūrija lasa un vērtē.' },
  results: {
    label: 'stage.results',
    en: 'The results are announced; until then the page says that the ideas are being judged.',
    lv: 'Paziņo rezultātus; līdz tam lapā teikts, ka idejas vērtē.',
  },
  contract: {
    label: 'stage.contract',
    en: 'The winners sign a contract.',
    lv: 'Uzvarētāji paraksta līgumu.',
  },
  implementation: {
    label: 'stage.implementation',
    en: 'The projects take place; they must be completed by the end of this stage.',
    lv: 'Projekti notiek; tie jāpabeidz līdz šī posma beigām.',
  },
  report: {
    label: 'stage.report',
    en: 'Day by which the winners report on what they did.',
    lv: 'Diena, līdz kurai uzvarētāji ziņo par paveikto.',
  },
  ceremony: { label: 'stage.ceremony', en: 'Prizes are handed over.', lv: 'Pasniedz balvas.' },
  other: {
    label: 'stage.other',
    en: 'Anything else; give it a label.',
    lv: 'Kas cits; dodiet tam nosaukumu.',
  },
} satisfies CodesOf<typeof lists.STAGE_KINDS>;

/** Questions that the form asks by itself; conditions, criteria and `fieldMap` can name them. */
export const standardQuestionCodes = {
  participationMode: {
    label: 'application.participation-mode',
    en: 'If there are several ways; the answer is one of “participation.modes”.',
    lv: 'Ja iespēju ir vairākas; atbilde ir kāda no „participation.modes”.',
  },
  name: { label: 'application.name' },
  email: { label: 'application.email' },
  birthYear: { label: 'application.birth-year' },
  birthMonth: {
    label: 'application.birth-month',
    en: 'Only if the year leaves an age limit open.',
    lv: 'Tikai tad, ja pēc gada vecumu nevar noteikt.',
  },
  residencyLink: {
    label: {
      en: 'Link to the area',
      lv: 'Saikne ar teritoriju',
      lt: 'Ryšys su teritorija',
      et: 'Seos piirkonnaga',
    },
    en: 'The answer is one of “participation.residency.links”.',
    lv: 'Atbilde ir kāda no „participation.residency.links”.',
  },
  guardianName: { label: 'application.guardian-name' },
  guardianEmail: { label: 'application.guardian-email' },
  organisationName: { label: 'application.organisation-name' },
  organisationCode: { label: 'application.organisation-code' },
  teamName: { label: 'application.team-name' },
  members: { label: 'application.members' },
  mentorName: { label: 'application.mentor-name' },
  mentorEmail: { label: 'application.mentor-email' },
  mentorBirthYear: { label: 'application.mentor-birth-year' },
  hostOrganisationName: { label: 'application.host-organisation-name' },
  hostOrganisationCode: { label: 'application.host-organisation-code' },
  strand: {
    label: 'application.strand',
    en: 'The answer is the identifier of one of the “strands”.',
    lv: 'Atbilde ir kāda temata („strands”) identifikators.',
  },
  participants: { label: 'application.participants' },
  participantsInAgeRange: {
    label: {
      en: 'How many of them have the right age',
      lv: 'Cik no viņiem ir vajadzīgajā vecumā',
      lt: 'Kiek iš jų yra reikiamo amžiaus',
      et: 'Kui palju neist on õiges vanuses',
    },
  },
  participantsResidency: {
    label: {
      en: 'That the rule about where participants live is met',
      lv: 'Ka nosacījums par dalībnieku dzīvesvietu ir ievērots',
      lt: 'Kad laikomasi reikalavimo dėl dalyvių gyvenamosios vietos',
      et: 'Et osalejate elukoha tingimus on täidetud',
    },
    en: 'A box to tick: who applies says so.',
    lv: 'Rūtiņa, ko atzīmē: pieteicējs to apliecina.',
  },
  projectStart: { label: 'application.project-start' },
  projectEnd: { label: 'application.project-end' },
  coFunding: { label: 'application.co-funding' },
  guardianConsents: { label: 'application.guardian-consents' },
  rulesAccepted: { label: 'application.rules' },
  applicationReference: {
    label: 'application.application-reference',
    en: 'Only in a later stage.',
    lv: 'Tikai vēlākā posmā.',
  },
  applicationCode: {
    label: 'application.application-code',
    en: 'Only in a later stage.',
    lv: 'Tikai vēlākā posmā.',
  },
} satisfies CodesOf<typeof lists.STANDARD_QUESTIONS>;
