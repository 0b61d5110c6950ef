/** "May I take part?" before anything is typed: from birth year, way of entering and tie to the place. Pure. */
import { agesOn, isInRange, needsMonth, type Birth } from '../feed/age.js';
import type { Entry, Tie } from '../feed/enums/contests.js';
import type { Contest } from '../feed/schema/schema.js';
import type { ProblemValues } from './validation/validation-error.js';
import { kindsOf, sizeOf } from './participation.js';
import { ageDay, birthOf, isMinor } from './standard-questions.js';

/** What a person said; as typed or chosen. Nothing of it is kept. */
export interface TakePartAnswers {
  readonly birthYear?: string | undefined;
  readonly birthMonth?: string | undefined;
  readonly entry?: Entry | undefined;
  readonly tie?: Tie | 'none' | undefined;
}

export type TakePartQuestion = keyof TakePartAnswers;

export const REFUSALS = ['too-young', 'too-old', 'tie'] as const;
export const CONDITIONS = [
  'born-by',
  'born-after',
  'organisation',
  'team',
  'pair',
  'adults',
  'as-adult',
  'guardian',
  'support',
  'host',
] as const;

export interface TakePartReason {
  readonly code: (typeof REFUSALS)[number] | (typeof CONDITIONS)[number];
  readonly values?: ProblemValues | undefined;
}

export interface TakePartVerdict {
  /** `ask`: not all is answered yet. */
  readonly result: 'yes' | 'with' | 'no' | 'ask';
  /** Why not, or what it takes. */
  readonly reasons: readonly TakePartReason[];
}

/** The questions that decide something in this contest, for what is answered so far. */
export function takePartQuestions(
  contest: Contest,
  answers: TakePartAnswers,
  today: string,
): TakePartQuestion[] {
  const { ages, guardianPermit, residence } = contest.entry;
  const isPerson = answers.entry !== 'organisation';
  const asksYear = isPerson && (ages ?? guardianPermit) !== undefined;
  return [
    ...(kindsOf(contest).length > 1 ? (['entry'] as const) : []),
    ...(asksYear ? (['birthYear'] as const) : []),
    ...(asksYear && monthDecides(contest, answers, today) ? (['birthMonth'] as const) : []),
    ...(residence && isPerson ? (['tie'] as const) : []),
  ];
}

const birth = ({ birthYear = '', birthMonth = '' }: TakePartAnswers, today: string): Birth | undefined =>
  birthOf({ birthYear, birthMonth }, today);

function monthDecides(contest: Contest, answers: TakePartAnswers, today: string): boolean {
  const { ages, guardianPermit, adults } = contest.entry;
  const born = birth(answers, today);
  if (!born) return false;
  const isTeam = kindOf(contest, answers) === 'team';
  const day = ageDay(contest, today);
  return (
    (ages !== undefined && needsMonth(born.year, day, [ages])) ||
    (adults !== undefined && isTeam && needsMonth(born.year, day, [{ from: adults.from ?? 18 }])) ||
    (guardianPermit !== undefined && needsMonth(born.year, today, [{ from: guardianPermit.under }]))
  );
}

const kindOf = (contest: Contest, answers: TakePartAnswers): Entry | undefined => {
  const kinds = kindsOf(contest);
  return kinds.length === 1 ? kinds[0] : answers.entry;
};

/** Whether somebody may take part. `today` is the day of applying, `YYYY-MM-DD` in the publisher's time zone. */
export function takePart(contest: Contest, answers: TakePartAnswers, today: string): TakePartVerdict {
  const kind = kindOf(contest, answers);
  const isPerson = kind !== 'organisation';
  const refusals: TakePartReason[] = [];
  const needs: TakePartReason[] = [];
  if (isPerson) judgeAge(contest, answers, kind, today, refusals, needs);
  if (isPerson && contest.entry.residence && answers.tie === 'none') refusals.push({ code: 'tie' });
  if (refusals.length) return { result: 'no', reasons: refusals };
  if (kind) needs.push(...companyNeeded(contest, answers, kind, today));
  const open = takePartQuestions(contest, answers, today).some((question) =>
    question === 'birthYear' ? !birth(answers, today) : !answers[question],
  );
  if (open) return { result: 'ask', reasons: [] };
  return { result: needs.length ? 'with' : 'yes', reasons: needs };
}

function judgeAge(
  contest: Contest,
  answers: TakePartAnswers,
  kind: Entry | undefined,
  today: string,
  refusals: TakePartReason[],
  needs: TakePartReason[],
): void {
  const { ages, adults } = contest.entry;
  const born = birth(answers, today);
  if (!ages || !born) return;
  const date = ageDay(contest, today);
  const possible = agesOn(born, date);
  const fits = isInRange(possible, ages);
  const { from = 0, to = Infinity } = ages;
  if (fits === false && possible.most < from)
    refusals.push({ code: 'too-young', values: { least: from, date } });
  else if (fits === false && adults?.older && kind === 'team')
    needs.push({ code: 'as-adult', values: { most: to } });
  // Whoever may still enter with a team is not turned away before saying so.
  else if (fits === false && !(adults?.older && !kind && kindsOf(contest).includes('team')))
    refusals.push({ code: 'too-old', values: { most: to, date } });
  // The birthday is in this very month: the day is not asked for.
  else if (fits === undefined && born.month)
    needs.push(
      possible.least < from
        ? { code: 'born-by', values: { date } }
        : { code: 'born-after', values: { date } },
    );
}

/** Who else has to be there. */
function companyNeeded(
  contest: Contest,
  answers: TakePartAnswers,
  kind: Entry,
  today: string,
): TakePartReason[] {
  const { adults, supportPerson, host, ages } = contest.entry;
  const born = birth(answers, today);
  const { from, to } = sizeOf(contest, kind);
  const reasons: TakePartReason[] = [];
  if (kind === 'organisation') reasons.push({ code: 'organisation' });
  if (kind === 'pair') reasons.push({ code: 'pair', values: ages ? { least: ages.from ?? 0 } : {} });
  if (kind === 'team') {
    reasons.push({ code: 'team', values: to === Infinity ? { least: from } : { least: from, most: to } });
    const age = adults?.from ?? 18;
    const isAdult = born && isInRange(agesOn(born, ageDay(contest, today)), { from: age }) === true;
    const others = (adults?.count ?? 0) - (isAdult ? 1 : 0);
    if (others > 0) reasons.push({ code: 'adults', values: { least: others, age } });
  }
  const { birthYear = '', birthMonth = '' } = answers;
  if (kind !== 'organisation' && isMinor(contest, { birthYear, birthMonth }, today))
    reasons.push({ code: 'guardian' });
  if (supportPerson?.required) reasons.push({ code: 'support' });
  if (host?.kinds.includes(kind)) reasons.push({ code: 'host' });
  return reasons;
}
