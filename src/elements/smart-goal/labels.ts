/** The words at first view. Call only while an element speaks. */
import { msg, str } from '@lit/localize';
import type { Letter } from '../../core/plan/smart-criteria.js';
import { open } from './punctuation.js';

const NAMES: Record<Letter, () => string> = {
  S: () => msg('Specific', { id: 'letter.s' }),
  M: () => msg('Measurable', { id: 'letter.m' }),
  A: () => msg('Achievable', { id: 'letter.a' }),
  R: () => msg('Relevant', { id: 'letter.r' }),
  T: () => msg('Time-bound', { id: 'letter.t' }),
};

export const letterName = (letter: Letter): string => NAMES[letter]();

export interface Guide {
  readonly question: string;
  /** Why it matters. */
  readonly why: string;
  readonly good: string;
  readonly weak: string;
}

export const specificGuide = (): Guide => ({
  question: msg('What will be different, and who is responsible?', { id: 'letter.s-question' }),
  why: msg('A goal is clear when two people who read it imagine the same thing.', { id: 'letter.s-why' }),
  good: msg('There are more social enterprises in every parish.', { id: 'letter.s-good' }),
  weak: msg('Promote social entrepreneurship.', { id: 'letter.s-weak' }),
});

/** "Goal 2: More social enterprises work …" */
export const goalName = (at: number, what: string): string =>
  what.trim()
    ? msg(str`Goal ${at + 1}: ${open(what)}`, { id: 'goal.named' })
    : msg(str`Goal ${at + 1}`, { id: 'goal.numbered' });
