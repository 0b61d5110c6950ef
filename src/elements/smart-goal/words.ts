/** The words around the five letters. Call only while an element speaks. */
import { msg, str } from '@lit/localize';
import type { InstrumentType } from '../../feed/codes.js';
import type { Letter } from './codes.js';

export interface Guide {
  readonly name: string;
  readonly question: string;
  /** Why it matters. */
  readonly why: string;
  readonly good: string;
  readonly weak: string;
}

const GUIDES: Record<Letter, () => Guide> = {
  S: () => ({
    name: msg('Specific', { id: 'letter.s' }),
    question: msg('What will be different, and who sees to it?', { id: 'letter.s-question' }),
    why: msg('A goal is clear when two people who read it imagine the same thing.', { id: 'letter.s-why' }),
    good: msg('More social enterprises work in every parish.', { id: 'letter.s-good' }),
    weak: msg('Promote social entrepreneurship.', { id: 'letter.s-weak' }),
  }),
  M: () => ({
    name: msg('Measurable', { id: 'letter.m' }),
    question: msg('How will you know that it has worked?', { id: 'letter.m-question' }),
    why: msg('One number and its baseline settle most arguments.', { id: 'letter.m-why' }),
    good: msg('Social enterprises in the register: 10 today, 12 at the end.', { id: 'letter.m-good' }),
    weak: msg('The number of enterprises grows.', { id: 'letter.m-weak' }),
  }),
  A: () => ({
    name: msg('Achievable', { id: 'letter.a' }),
    question: msg('What do you have for it, and what is missing?', { id: 'letter.a-question' }),
    why: msg('A goal is within reach when its money, people, premises and knowledge have a name.', {
      id: 'letter.a-why',
    }),
    good: msg('A grant programme (the council) and advice for beginners (the business office).', {
      id: 'letter.a-good',
    }),
    weak: msg('The money will be found later.', { id: 'letter.a-weak' }),
  }),
  R: () => ({
    name: msg('Relevant', { id: 'letter.r' }),
    question: msg('Why this goal, and why now?', { id: 'letter.r-question' }),
    why: msg('What serves a priority or a real need is decided sooner and defended more easily.', {
      id: 'letter.r-why',
    }),
    good: msg('Young people have nowhere to gain their first work experience.', { id: 'letter.r-good' }),
    weak: msg('Others do it too.', { id: 'letter.r-weak' }),
  }),
  T: () => ({
    name: msg('Time-bound', { id: 'letter.t' }),
    question: msg('By when?', { id: 'letter.t-question' }),
    why: msg('A last day sets the work going; milestones show early whether you are on the way.', {
      id: 'letter.t-why',
    }),
    good: msg('By the end of 2027, with 11 enterprises by the end of 2026.', { id: 'letter.t-good' }),
    weak: msg('In the near future.', { id: 'letter.t-weak' }),
  }),
};

export const guideOf = (letter: Letter): Guide => GUIDES[letter]();

const RESOURCE_TYPES: Record<InstrumentType, () => string> = {
  financial: () => msg('Money', { id: 'resource.financial' }),
  material: () => msg('Equipment', { id: 'resource.material' }),
  infrastructure: () => msg('Premises', { id: 'resource.infrastructure' }),
  information: () => msg('People and knowledge', { id: 'resource.information' }),
};

export const resourceTypeName = (type: InstrumentType): string => RESOURCE_TYPES[type]();

/** "Goal 2: More social enterprises work …" */
export const goalName = (at: number, what: string): string =>
  what.trim()
    ? msg(str`Goal ${at + 1}: ${what.trim()}`, { id: 'goal.named' })
    : msg(str`Goal ${at + 1}`, { id: 'goal.numbered' });
