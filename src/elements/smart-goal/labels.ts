/** The texts of the first view. Only call while a locale is active. */
import { str, type Msg } from '../../core/i18n/translator.js';
import type { SmartCriterion } from '../../core/plan/smart-criteria.js';
import { withoutFullStop } from './punctuation.js';

const CRITERION_NAMES: Record<SmartCriterion, (msg: Msg) => string> = {
  S: (msg) => msg('Specific', { id: 'criterion.s' }),
  M: (msg) => msg('Measurable', { id: 'criterion.m' }),
  A: (msg) => msg('Achievable', { id: 'criterion.a' }),
  R: (msg) => msg('Relevant', { id: 'criterion.r' }),
  T: (msg) => msg('Time-bound', { id: 'criterion.t' }),
};

export const criterionName = (msg: Msg, criterion: SmartCriterion): string => CRITERION_NAMES[criterion](msg);

export interface StepContent {
  readonly question: string;
  /** Why it matters. */
  readonly why: string;
  readonly good: string;
  readonly weak: string;
}

export const specificContent = (msg: Msg): StepContent => ({
  question: msg('What will be different, and who is responsible?', { id: 'criterion.s-question' }),
  why: msg('A goal is clear when two people who read it imagine the same thing.', { id: 'criterion.s-why' }),
  good: msg('There are more social enterprises in every parish.', { id: 'criterion.s-good' }),
  weak: msg('Promote social entrepreneurship.', { id: 'criterion.s-weak' }),
});

/** “Goal 2: More social enterprises work …” */
export const goalName = (msg: Msg, at: number, what: string): string =>
  what.trim()
    ? msg(str`Goal ${at + 1}: ${withoutFullStop(what)}`, { id: 'goal.named' })
    : msg(str`Goal ${at + 1}`, { id: 'goal.numbered' });
