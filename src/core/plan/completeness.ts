/** What each letter asks for, and how far it is answered. Pure. */
import type { Letter } from './smart-criteria.js';
import type { Goal } from './plan.js';

/** For each letter the answers that make it whole. */
const ANSWERS: Record<Letter, (goal: Goal) => readonly string[]> = {
  S: ({ what, who, where, forWhom }) => [what, who, where, forWhom],
  M: ({ measure: { name, unit, baseline, target, method } }) => [name, unit, baseline, target, method],
  A: ({ resources }) => [
    resources.find(({ name }) => name.trim())?.name ?? '',
    resources.find(({ holder }) => holder.trim())?.holder ?? '',
  ],
  R: ({ priority, document, group, need }) => [priority || need, document || group],
  T: ({ by }) => [by],
};

export interface Fill {
  readonly answered: number;
  readonly of: number;
}

export function fillOf(goal: Goal, letter: Letter): Fill {
  const answers = ANSWERS[letter](goal);
  return { answered: answers.filter((answer) => answer.trim()).length, of: answers.length };
}
