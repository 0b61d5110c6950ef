/** The people of an entry, and what follows from their ages. Pure. */
import { possibleAgesOn, isInRange, type Birth } from '../feed/age.js';
import type { MinorCondition, RuleScope } from '../feed/enums/contests.js';
import type { Contest } from '../feed/schema/schema.js';
import type { Answers } from './answers.js';
import { participationModeOf } from './rules-by-mode.js';
import { toRows } from './coerce-answer.js';

/** The age of majority in Latvia, Lithuania and Estonia, in full years. */
export const OF_AGE = 18;

/** People older than this do not apply; an earlier year is a typing mistake. */
const OLDEST = 110;

/** The day on which ages count, `YYYY-MM-DD`. */
export const ageDay = ({ participation }: Contest, today: string): string => participation.agesOn ?? today;

/** Birth year and month of a person, if they are given and plausible. */
export function birthOf({ birthYear, birthMonth }: Answers, today: string): Birth | undefined {
  const year = typeof birthYear === 'number' ? birthYear : Number(birthYear || NaN);
  const now = +today.slice(0, 4);
  if (!Number.isInteger(year) || year > now || year < now - OLDEST) return undefined;
  const month = Number(birthMonth || NaN);
  return { year, month: Number.isInteger(month) && month >= 1 && month <= 12 ? month : undefined };
}

/** Everybody in the entry that the rules apply to: the applicant and the members. */
export function participantsOf(contest: Contest, answers: Answers): readonly Answers[] {
  const mode = participationModeOf(contest, answers);
  if (mode === 'organisation') return [];
  return mode === 'pair' || mode === 'team' ? [answers, ...toRows(answers['members'])] : [answers];
}

/** Whether a rule concerns the applicant, or a member of the team. */
export const isAppliedTo = (
  rule: { readonly appliesTo?: RuleScope | undefined },
  isApplicant: boolean,
): boolean => isApplicant || rule.appliesTo !== 'applicant';

/** Whether a person needs the consent of a legal representative; true if it is uncertain. */
export function isMinor({ participation }: Contest, person: Answers, today: string): boolean {
  const birth = birthOf(person, today);
  if (!participation.guardianConsent || !birth) return false;
  return isInRange(possibleAgesOn(birth, today), { from: participation.guardianConsent.under }) !== true;
}

/**
 * Whether a rule that protects minors applies to this entry; true if an age is uncertain, and for a rule without a
 * condition.
 */
export function isConditionMet(
  condition: MinorCondition | undefined,
  contest: Contest,
  answers: Answers,
  today: string,
): boolean {
  if (!condition) return true;
  const people = participantsOf(contest, answers);
  return (condition === 'applicant-is-minor' ? people.slice(0, 1) : people).some((person) => {
    const birth = birthOf(person, today);
    return birth && isInRange(possibleAgesOn(birth, today), { from: OF_AGE }) !== true;
  });
}

/** Everybody who needs the consent of a legal representative. */
export function minorsOf(contest: Contest, answers: Answers, today: string): Answers[] {
  const { guardianConsent } = contest.participation;
  if (!guardianConsent) return [];
  return participantsOf(contest, answers).filter(
    (person, index) => isAppliedTo(guardianConsent, index === 0) && isMinor(contest, person, today),
  );
}
