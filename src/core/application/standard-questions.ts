/** The questions that follow from the rules of a contest. Only those that a rule needs are asked. Pure. */
import { needsMonth, type AgeRange } from '../feed/age.js';
import type { ParticipationMode } from '../feed/enums/contests.js';
import type { Contest } from '../feed/schema/schema.js';
import type { Answers } from './answers.js';
import { participationModes, teamSize } from './participation.js';
import { contestInMode, participationModeOf } from './rules-by-mode.js';
import type { FormField, FormQuestion } from './form-field.js';
import { ageDay, birthOf, isAppliedTo, isConditionMet, isMinor, minorsOf, OF_AGE } from './people.js';

/** Age limits at which a rule changes, each with the day on which it counts. */
function thresholds(contest: Contest, today: string): { range: AgeRange; day: string }[] {
  const { ages, adults, guardianConsent, mentor } = contest.participation;
  const day = ageDay(contest, today);
  return [
    ...(ages ? [{ range: ages, day }] : []),
    ...(adults ? [{ range: { from: adults.from ?? OF_AGE }, day }] : []),
    ...((adults?.requiredIf ?? mentor?.requiredIf) ? [{ range: { from: OF_AGE }, day: today }] : []),
    // Consent depends on the age when applying, not on the contest’s own day.
    ...(guardianConsent ? [{ range: { from: guardianConsent.under }, day: today }] : []),
  ];
}

const asksBirth = (contest: Contest): boolean =>
  thresholds(contest, '2000-01-01').length > 0 || Boolean(contest.funding?.byAge?.length);

const asksMonth = (contest: Contest, person: Answers, today: string): boolean => {
  const birth = birthOf(person, today);
  return (
    birth !== undefined &&
    thresholds(contest, today).some(({ range, day }) => needsMonth(birth.year, day, [range]))
  );
};

/** What is asked about a person because of age, residency and guardian. */
function personFields(contest: Contest, person: Answers, today: string, isApplicant: boolean): FormField[] {
  const { residency, guardianConsent } = contest.participation;
  const fields: FormField[] = [];
  if (asksBirth(contest)) fields.push({ id: 'birthYear', type: 'year', required: true });
  if (asksMonth(contest, person, today)) fields.push({ id: 'birthMonth', type: 'month', required: true });
  if (residency && isAppliedTo(residency, isApplicant))
    fields.push({
      id: 'residencyLink',
      type: 'choice',
      required: true,
      options: residency.links.map((value) => ({ value })),
    });
  if (guardianConsent && isAppliedTo(guardianConsent, isApplicant) && isMinor(contest, person, today))
    fields.push(
      { id: 'guardianName', type: 'text', required: true, maxLength: 200 },
      { id: 'guardianEmail', type: 'email', required: true },
    );
  return fields;
}

/** The fields of one team member, given the answers about them. */
export const memberFields = (contest: Contest, member: Answers, today: string): FormField[] => [
  { id: 'name', type: 'text', required: true, maxLength: 200 },
  ...personFields(contest, member, today, false),
];

const withStep = (
  step: FormQuestion['step'],
  ...fields: readonly Omit<FormQuestion, 'step'>[]
): FormQuestion[] => fields.map((field) => ({ ...field, step }));

/** The standard questions, in the order of the steps. */
export function standardQuestions(anyMode: Contest, answers: Answers, today: string): FormQuestion[] {
  const mode = participationModeOf(anyMode, answers);
  const contest = contestInMode(anyMode, mode);
  return [
    ...applicantQuestions(contest, answers, mode, today),
    ...teamQuestions(contest, answers, mode, today),
    ...projectQuestions(contest),
    ...guardianConsentQuestions(contest, answers, today),
    ...withStep('agreements', { id: 'rulesAccepted', type: 'consent', required: true }),
  ];
}

/** All standard questions that anybody could get in this contest, whatever their age and participation mode. */
export function allStandardQuestions(contest: Contest, today: string): FormQuestion[] {
  const year = Number(today.slice(0, 4));
  // A child, somebody at an age limit, and an adult.
  const years = [10, 14, 16, 18, 30].map((age) => String(year - age));
  const modes = participationModes(contest);
  const questions = modes.flatMap((participationMode) =>
    years.flatMap((birthYear) => {
      const person = { birthYear, birthMonth: '12' };
      const members = [{ ...person, name: '' }];
      return [
        ...standardQuestions(contest, { ...person, participationMode, members }, today),
        ...standardQuestions(contest, { birthYear, participationMode, members }, today),
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
    ...(modes.length > 1
      ? [{ id: 'participationMode', type: 'choice', required: true, options } as const]
      : []),
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

function teamQuestions(
  contest: Contest,
  answers: Answers,
  mode: ParticipationMode | undefined,
  today: string,
): FormQuestion[] {
  const { hostOrganisation } = contest.participation;
  const { participants } = contest;
  const isTeam = mode === 'pair' || mode === 'team';
  const size = teamSize(contest, mode ?? 'individual');
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
    ...mentorQuestions(contest, answers, today),
    ...(hostOrganisation && mode && hostOrganisation.modes.includes(mode)
      ? [
          { ...text, id: 'hostOrganisationName' },
          { ...text, id: 'hostOrganisationCode', maxLength: 20 },
        ]
      : []),
    ...(participants?.atLeast !== undefined || participants?.share
      ? [{ ...number, id: 'participants' }]
      : []),
    ...(participants?.share ? [{ ...number, id: 'participantsInAgeRange' }] : []),
    // Nobody can know where all of them live: who applies says that the rule is met.
    ...(participants?.residency
      ? [{ id: 'participantsResidency', type: 'consent', required: true } as const]
      : []),
  );
}

/** The person who supports the entry; not asked for where only the entries of minors need one. */
function mentorQuestions(contest: Contest, answers: Answers, today: string): Omit<FormQuestion, 'step'>[] {
  const { mentor } = contest.participation;
  if (!mentor || !isConditionMet(mentor.requiredIf, contest, answers, today)) return [];
  const required = mentor.required || mentor.requiredIf !== undefined;
  return [
    { id: 'mentorName', type: 'text', required, maxLength: 200 },
    { id: 'mentorEmail', type: 'email', required },
    ...(mentor.from === undefined ? [] : [{ id: 'mentorBirthYear', type: 'year', required } as const]),
  ];
}

function projectQuestions({
  project = {},
  stages = [],
  funding,
  questions,
  strands,
}: Contest): FormQuestion[] {
  const endMatters =
    project.lastsMonths !== undefined || stages.some(({ kind }) => kind === 'implementation');
  const startMatters = project.startsWithinMonths !== undefined || project.lastsMonths !== undefined;
  const date = { type: 'date', required: true } as const;
  return [
    ...withStep(
      'idea',
      ...(strands
        ? [
            {
              id: 'strand',
              type: 'choice',
              required: true,
              options: strands.map(({ id: value, name: label, description: help }) => ({
                value,
                label,
                help,
              })),
            } as const,
          ]
        : []),
      ...(startMatters ? [{ ...date, id: 'projectStart' }] : []),
      ...(endMatters ? [{ ...date, id: 'projectEnd' }] : []),
    ),
    ...coFundingQuestions({ funding, questions }),
  ];
}

/** The own contribution, where one is due and the budget is asked. */
export const coFundingQuestions = ({
  funding,
  questions = [],
}: Pick<Contest, 'funding' | 'questions'>): FormQuestion[] =>
  funding?.coFundingPercent && questions.some(({ type }) => type === 'budget')
    ? withStep('budget', { id: 'coFunding', type: 'money', required: true, min: 0 })
    : [];

/**
 * Containers of electronically signed documents (eParaksts, Lithuania’s ADOC, DigiDoc); browsers seldom know their
 * type.
 */
export const SIGNED_CONTAINERS = ['.asice', '.edoc', '.adoc', '.bdoc', '.sce', '.ddoc'];

function guardianConsentQuestions(contest: Contest, answers: Answers, today: string): FormQuestion[] {
  const { guardianConsent } = contest.participation;
  const minors = minorsOf(contest, answers, today);
  if (!guardianConsent?.upload || !minors.length) return [];
  return withStep('files', {
    id: 'guardianConsents',
    type: 'files',
    required: true,
    // One for each minor.
    from: minors.length,
    accept: ['.pdf', 'image/*', ...SIGNED_CONTAINERS],
  });
}
