/** What the codes of `instruments[]` mean. */
import type * as lists from '../../feed/enums/instruments.js';
import type { CodesOf } from '../code-docs.js';

export const resourceTypeCodes = {
  financial: {
    label: 'resource-type.financial',
    en: 'Grants, co-financing, tax relief, procurement, delegated tasks with money.',
    lv: 'Granti, līdzfinansējums, nodokļu atvieglojumi, iepirkumi, deleģēti uzdevumi ar finansējumu.',
  },
  material: {
    label: 'resource-type.material',
    en: 'Equipment and other things, given or lent.',
    lv: 'Aprīkojums un citas lietas, ko dod vai aizdod.',
  },
  infrastructure: {
    label: 'resource-type.infrastructure',
    en: 'Premises, land, shared workshops, industrial areas.',
    lv: 'Telpas, zeme, kopīgas darbnīcas, industriālās teritorijas.',
  },
  information: {
    label: 'resource-type.information',
    en: 'Mentors, advice, networks, incubators, events, information.',
    lv: 'Mentori, konsultācijas, tīkli, inkubatori, pasākumi, informācija.',
  },
} satisfies CodesOf<typeof lists.RESOURCE_TYPES>;

export const supportTypeCodes = {
  grant: {
    label: 'support-type.grant',
    en: 'Money that is not paid back.',
    lv: 'Nauda, kas nav jāatmaksā.',
  },
  'co-financing': {
    label: 'support-type.co-financing',
    en: 'Money that is added to what another programme pays.',
    lv: 'Nauda papildus tam, ko maksā cita programma.',
  },
  reimbursement: {
    label: 'support-type.reimbursement',
    en: 'Costs that are paid back afterwards.',
    lv: 'Izdevumi, ko atmaksā pēc tam.',
  },
  'job-subsidy': {
    label: 'support-type.job-subsidy',
    en: 'Money for each job that is created or adapted.',
    lv: 'Nauda par katru radītu vai pielāgotu darba vietu.',
  },
  prize: {
    label: 'support-type.prize',
    en: 'Money or things for a winner.',
    lv: 'Nauda vai lietas uzvarētājam.',
  },
  'tax-relief': {
    label: 'support-type.tax-relief',
    en: 'Property tax or another local payment that is lowered.',
    lv: 'Samazināts nekustamā īpašuma nodoklis vai cits pašvaldības maksājums.',
  },
  procurement: {
    label: 'support-type.procurement',
    en: 'The municipality buys from social enterprises, for example in socially responsible procurement.',
    lv: 'Pašvaldība pērk no sociālajiem uzņēmumiem, piemēram, sociāli atbildīgā iepirkumā.',
  },
  delegation: {
    label: 'support-type.delegation',
    en: 'A task of the municipality that an organisation carries out for it.',
    lv: 'Pašvaldības uzdevums, ko tās vietā veic organizācija.',
  },
  'property-given': {
    label: 'support-type.property-given',
    en: 'Movable property that becomes the organisation’s own, free of charge.',
    lv: 'Kustama manta, ko bez maksas nodod organizācijas īpašumā.',
  },
  'free-use': {
    label: 'support-type.free-use',
    en: 'Premises or things to use without rent; they still belong to the municipality.',
    lv: 'Telpas vai lietas, ko izmanto bez nomas maksas; tās paliek pašvaldībai.',
  },
  'lower-rent': {
    label: 'support-type.lower-rent',
    en: 'Premises or land for less than the usual rent.',
    lv: 'Telpas vai zeme par nomas maksu, kas ir zemāka nekā parasti.',
  },
  mentoring: {
    label: 'support-type.mentoring',
    en: 'An experienced person who accompanies the enterprise for some time.',
    lv: 'Pieredzējis cilvēks, kas uzņēmumam kādu laiku ir līdzās.',
  },
  training: {
    label: 'support-type.training',
    en: 'Courses, seminars, study visits.',
    lv: 'Kursi, semināri, mācību vizītes.',
  },
  advice: {
    label: 'support-type.advice',
    en: 'Answers to questions, once or more often.',
    lv: 'Atbildes uz jautājumiem, vienreiz vai biežāk.',
  },
  network: {
    label: 'support-type.network',
    en: 'Meeting others who do the same.',
    lv: 'Tikšanās ar citiem, kas dara to pašu.',
  },
  volunteering: {
    label: 'support-type.volunteering',
    en: 'People who help without pay.',
    lv: 'Cilvēki, kas palīdz bez atlīdzības.',
  },
  other: {
    label: 'support-type.other',
    en: 'Anything else; describe it in the summary.',
    lv: 'Viss pārējais; paskaidrojiet to laukā „summary”.',
  },
} satisfies CodesOf<typeof lists.SUPPORT_TYPES>;

export const supportLevelCodes = {
  general: { label: 'support-level.general' },
  targeted: { label: 'support-level.targeted' },
} satisfies CodesOf<typeof lists.SUPPORT_LEVELS>;

export const legalFormCodes = {
  company: {
    label: 'legal-form.company',
    en: 'SIA, AS in Latvia; UAB, MB in Lithuania; OÜ, AS in Estonia.',
    lv: 'Latvijā SIA, AS; Lietuvā UAB, MB; Igaunijā OÜ, AS.',
  },
  'sole-trader': {
    label: 'legal-form.sole-trader',
    en: 'Also an individual merchant; FIE in Estonia.',
    lv: 'Arī individuālais komersants; Igaunijā FIE.',
  },
  association: {
    label: 'legal-form.association',
    en: '“Biedrība” in Latvia, “asociacija” in Lithuania, “MTÜ” in Estonia.',
    lv: 'Lietuvā „asociacija”, Igaunijā „MTÜ”.',
  },
  foundation: {
    label: 'legal-form.foundation',
    en: '“Nodibinājums” in Latvia, “fondas” in Lithuania, “SA” in Estonia.',
    lv: 'Lietuvā „fondas”, Igaunijā „SA”.',
  },
  'public-institution': {
    label: 'legal-form.public-institution',
    en: 'The Lithuanian VšĮ, which anyone may found.',
    lv: 'Lietuvas VšĮ, ko var dibināt ikviens.',
  },
  cooperative: { label: 'legal-form.cooperative' },
  farm: { label: 'legal-form.farm' },
  'informal-group': {
    label: 'legal-form.informal-group',
    en: 'People who act together without an organisation.',
    lv: 'Cilvēki, kas darbojas kopā bez organizācijas.',
  },
  person: { label: 'legal-form.person' },
  'public-body': {
    label: 'legal-form.public-body',
    en: 'A school, a culture centre or another public institution.',
    lv: 'Skola, kultūras centrs vai cita iestāde.',
  },
} satisfies CodesOf<typeof lists.LEGAL_FORMS>;

export const statusKindCodes = {
  granted: {
    label: 'status.granted',
    en: 'It is in the register of the Ministry of Welfare.',
    lv: 'Tas ir Labklājības ministrijas reģistrā.',
  },
  registered: { label: 'status.registered' },
  'self-declared': {
    label: 'showcase.status-self-declared',
    en: 'Nobody has granted the status, as in Estonia.',
    lv: 'Statusu neviens nav piešķīris, kā Igaunijā.',
  },
  'network-member': {
    label: 'status.network-member',
    en: 'The network vouches for it, as in Estonia.',
    lv: 'Par to galvo tīkls, kā Igaunijā.',
  },
  none: { label: 'status.none' },
} satisfies CodesOf<typeof lists.STATUS_KINDS>;

export const amountPerCodes = {
  project: { label: 'per.project' },
  applicant: { label: 'per.applicant' },
  year: { label: 'per.year' },
  job: { label: 'per.job' },
  winner: { label: 'per.winner' },
} satisfies CodesOf<typeof lists.AMOUNT_PER>;
