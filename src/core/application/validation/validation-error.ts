/** What is wrong with an answer: a code and its values. The element finds the words; the receiver answers with the code. */
import type { Step } from '../../feed/enums/contests.js';

export const PROBLEM_CODES = [
  'missing',
  'too-short',
  'too-long',
  'email',
  'link',
  'phone',
  'option',
  'number',
  'money',
  'two-numbers',
  'too-small',
  'too-large',
  'date',
  'too-early',
  'too-late',
  'too-few',
  'too-many',
  'file-type',
  'file-size',
  'file-empty',
  'files-size',
  'birth-year',
  'too-young',
  'too-old',
  'adults',
  'heading-sum',
  'heading-percent',
  'sum-below',
  'sum-above',
  'own-share',
  'own-above',
  'participants',
  'share',
  'share-above',
  'starts-late',
  'ends-early',
  'lasts-long',
  'carried-out',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What a message says besides its words; numbers, dates `YYYY-MM-DD`, names and ids. */
export type ProblemValues = Readonly<Record<string, string | number>>;

export interface FormProblem {
  /** The answer it is about: `email`, `members.0.birthYear` (rows from 0). */
  readonly path: string;
  readonly step: Step;
  readonly code: ProblemCode;
  readonly values?: ProblemValues | undefined;
}

/** What a single check finds, before it is known where. */
export interface Found {
  readonly code: ProblemCode;
  readonly values?: ProblemValues | undefined;
}
