/** What each criterion asks for, and how much of it is answered. Pure. */
import type { SmartCriterion } from './smart-criteria.js';
import type { Goal } from './plan.js';

/** The answers that each criterion needs. */
const REQUIRED_ANSWERS: Record<SmartCriterion, (goal: Goal) => readonly string[]> = {
  S: ({ what, who, where, forWhom }) => [what, who, where, forWhom],
  M: ({ measure: { name, unit, baseline, target, method } }) => [name, unit, baseline, target, method],
  A: ({ resources }) => [
    resources.find(({ name }) => name.trim())?.name ?? '',
    resources.find(({ holder }) => holder.trim())?.holder ?? '',
  ],
  R: ({ priority, document, group, need }) => [priority || need, document || group],
  T: ({ by }) => [by],
};

export interface Completeness {
  readonly answered: number;
  readonly total: number;
}

export function completenessOf(goal: Goal, criterion: SmartCriterion): Completeness {
  const answers = REQUIRED_ANSWERS[criterion](goal);
  return { answered: answers.filter((answer) => answer.trim()).length, total: answers.length };
}
