/** The questions that the rules of a contest make by themselves. Nothing is asked that no rule needs. Pure. */
import { possibleAgesOn, isInRange, needsMonth, type AgeRange, type Birth } from '../feed/age.js';
import type { ParticipationMode, RuleScope } from '../feed/enums/contests.js';
import type { Contest } from '../feed/schema/schema.js';
import type { Answers } from './answers.js';
import { participationModes, teamSize } from './participation.js';
import type { FormField, FormQuestion } from './form-field.js';
import { toRows } from './coerce-answer.js';

/** Somebody older than this does not apply; a year before it is a slip. */
const OLDEST = 110;

/** The day on which ages count. */
export const ageDay = ({ entry }: Contest, today: string): string => entry.agesOn ?? today;

/** Birth year and month of a person, where they were given and can be. */
export function birthOf({ birthYear, birthMonth }: Answers, today: string): Birth | undefined {
  const year = typeof birthYear === 'number' ? birthYear : Number(birthYear || NaN);
  const now = +today.slice(0, 4);
  if (!Number.isInteger(year) || year > now || year < now - OLDEST) return undefined;
  const month = Number(birthMonth || NaN);
  return { year, month: Number.isInteger(month) && month >= 1 && month <= 12 ? month : undefined };
}

/** The way of entering: as chosen, or the only one there is. */
export function participationModeOf(contest: Contest, answers: Answers): ParticipationMode | undefined {
  const modes = participationModes(contest);
  return modes.length === 1 ? modes[0] : modes.find((mode) => mode === answers['entry']);
}

/** Age limits at which something changes for a person, each with the day on which it counts. */
function thresholds(contest: Contest, today: string): { range: AgeRange; day: string }[] {
  const { ages, adults, guardianPermit } = contest.entry;
  const day = ageDay(contest, today);
  return [
    ...(ages ? [{ range: ages, day }] : []),
    ...(adults ? [{ range: { from: adults.from ?? 18 }, day }] : []),
    // A permit depends on the age when applying, not on the contest's own day.
    ...(guardianPermit ? [{ range: { from: guardianPermit.under }, day: today }] : []),
  ];
}

const asksBirth = (contest: Contest): boolean =>
  thresholds(contest, '2000-01-01').length > 0 || Boolean(contest.money?.byAge?.length);

const asksMonth = (contest: Contest, person: Answers, today: string): boolean => {
  const birth = birthOf(person, today);
  return (
    birth !== undefined &&
    thresholds(contest, today).some(({ range, day }) => needsMonth(birth.year, day, [range]))
  );
};

/** Whether a person needs the permit of a legal representative; where nobody can say, they do. */
export function isMinor({ entry }: Contest, person: Answers, today: string): boolean {
  const birth = birthOf(person, today);
  if (!entry.guardianPermit || !birth) return false;
  return isInRange(possibleAgesOn(birth, today), { from: entry.guardianPermit.under }) !== true;
}

const appliesTo = (rule: { readonly of?: RuleScope | undefined }, isApplicant: boolean): boolean =>
  isApplicant || rule.of !== 'applicant';

/** What is asked of a person because of age, place and guardian. */
function personFields(contest: Contest, person: Answers, today: string, isApplicant: boolean): FormField[] {
  const { residence, guardianPermit } = contest.entry;
  const fields: FormField[] = [];
  if (asksBirth(contest)) fields.push({ id: 'birthYear', type: 'year', required: true });
  if (asksMonth(contest, person, today)) fields.push({ id: 'birthMonth', type: 'month', required: true });
  if (residence && appliesTo(residence, isApplicant))
    fields.push({
      id: 'tie',
      type: 'choice',
      required: true,
      options: residence.ties.map((value) => ({ value })),
    });
  if (guardianPermit && appliesTo(guardianPermit, isApplicant) && isMinor(contest, person, today))
    fields.push(
      { id: 'guardianName', type: 'text', required: true, maxLength: 200 },
      { id: 'guardianEmail', type: 'email', required: true },
    );
  return fields;
}

/** The fields of one member of the team, for what is known of the member. */
export const memberFields = (contest: Contest, member: Answers, today: string): FormField[] => [
  { id: 'name', type: 'text', required: true, maxLength: 200 },
  ...personFields(contest, member, today, false),
];

/** Everybody of the entry of whom the rules speak: the applicant and the members. */
export function participantsOf(contest: Contest, answers: Answers): readonly Answers[] {
  const mode = participationModeOf(contest, answers);
  if (mode === 'organisation') return [];
  return mode === 'pair' || mode === 'team' ? [answers, ...toRows(answers['members'])] : [answers];
}

const withStep = (
  step: FormQuestion['step'],
  ...fields: readonly Omit<FormQuestion, 'step'>[]
): FormQuestion[] => fields.map((field) => ({ ...field, step }));

/** The rules' own questions, in the order of the steps. */
export function standardQuestions(contest: Contest, answers: Answers, today: string): FormQuestion[] {
  const mode = participationModeOf(contest, answers);
  return [
    ...applicantQuestions(contest, answers, mode, today),
    ...teamQuestions(contest, mode),
    ...projectQuestions(contest),
    ...guardianConsentQuestions(contest, answers, today),
    ...withStep('agreements', { id: 'rulesAccepted', type: 'consent', required: true }),
  ];
}

/** All of the rules' own questions that anybody may meet in this contest, whoever they are and however they enter. */
export function allStandardQuestions(contest: Contest, today: string): FormQuestion[] {
  const year = Number(today.slice(0, 4));
  // A child, somebody at the limit of an age, and a grown-up.
  const years = [10, 14, 16, 18, 30].map((age) => String(year - age));
  const modes = participationModes(contest);
  const questions = modes.flatMap((entry) =>
    years.flatMap((birthYear) => {
      const person = { birthYear, birthMonth: '12' };
      const members = [{ ...person, name: '' }];
      return [
        ...standardQuestions(contest, { ...person, entry, members }, today),
        ...standardQuestions(contest, { birthYear, entry, members }, today),
      ];
    }),
  );
  return [...new Map(questions.map((question) => [question.id, question])).values()];
}

function applicantQuestions(
  contest: Contest,
  answers: Answers,
  mode: ParticipationMode | undefined,
  today: string,
): FormQuestion[] {
  const modes = participationModes(contest);
  const options = modes.map((value) => ({ value }));
  return withStep(
    'you',
    ...(modes.length > 1 ? [{ id: 'entry', type: 'choice', required: true, options } as const] : []),
    ...(mode === 'organisation'
      ? ([
          {
            id: 'organisationName',
            type: 'text',
            required: true,
            maxLength: 200,
            autocomplete: 'organization',
          },
          { id: 'organisationCode', type: 'text', required: true, maxLength: 20 },
        ] as const)
      : []),
    { id: 'name', type: 'text', required: true, maxLength: 200, autocomplete: 'name' },
    { id: 'email', type: 'email', required: true },
    ...(mode === 'organisation' ? [] : personFields(contest, answers, today, true)),
  );
}

function teamQuestions(contest: Contest, mode: ParticipationMode | undefined): FormQuestion[] {
  const { supportPerson, host } = contest.entry;
  const { participants } = contest;
  const isTeam = mode === 'pair' || mode === 'team';
  const size = teamSize(contest, mode ?? 'alone');
  const text = { type: 'text', required: true, maxLength: 200 } as const;
  const number = { type: 'number', required: true, min: 0 } as const;
  return withStep(
    'team',
    ...(mode === 'team' ? [{ ...text, id: 'teamName', required: false } as const] : []),
    ...(isTeam
      ? [
          {
            id: 'members',
            type: 'group',
            required: true,
            from: size.from - 1,
            to: size.to === Infinity ? undefined : size.to - 1,
          } as const,
        ]
      : []),
    ...(supportPerson
      ? [
          { ...text, id: 'supportName', required: supportPerson.required },
          { id: 'supportEmail', type: 'email', required: supportPerson.required } as const,
        ]
      : []),
    ...(host && mode && host.kinds.includes(mode)
      ? [
          { ...text, id: 'hostName' },
          { ...text, id: 'hostCode', maxLength: 20 },
        ]
      : []),
    ...(participants?.atLeast !== undefined || participants?.share
      ? [{ ...number, id: 'participants' }]
      : []),
    ...(participants?.share ? [{ ...number, id: 'participantsInAges' }] : []),
  );
}

function projectQuestions({ project = {}, stages = [], money, questions = [] }: Contest): FormQuestion[] {
  const endMatters = project.lastsMonths !== undefined || stages.some(({ kind }) => kind === 'carried-out');
  const startMatters = project.startsWithinMonths !== undefined || project.lastsMonths !== undefined;
  const date = { type: 'date', required: true } as const;
  return [
    ...withStep(
      'idea',
      ...(startMatters ? [{ ...date, id: 'projectStart' }] : []),
      ...(endMatters ? [{ ...date, id: 'projectEnd' }] : []),
    ),
    ...(money?.ownShare && questions.some(({ type }) => type === 'budget')
      ? withStep('budget', { id: 'ownMoney', type: 'money', required: true, min: 0 })
      : []),
  ];
}

/** Containers of documents signed electronically (eParaksts, Lithuania’s ADOC, DigiDoc); browsers seldom know their type. */
const SIGNED_CONTAINERS = ['.asice', '.edoc', '.adoc', '.bdoc', '.sce'];

function guardianConsentQuestions(contest: Contest, answers: Answers, today: string): FormQuestion[] {
  const { guardianPermit } = contest.entry;
  if (!guardianPermit?.upload) return [];
  const minors = participantsOf(contest, answers).filter(
    (person, index) => appliesTo(guardianPermit, index === 0) && isMinor(contest, person, today),
  );
  if (!minors.length) return [];
  return withStep('files', {
    id: 'guardianPermits',
    type: 'files',
    required: true,
    from: 1,
    accept: ['.pdf', 'image/*', ...SIGNED_CONTAINERS],
  });
}
