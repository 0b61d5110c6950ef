/** A validation error: a code and its values. The element shows a message; the submission server returns the code. */
import type { Step } from '../../feed/enums/contests.js';

export const ERROR_CODES = [
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
  'mentor-takes-part',
  'mentor-too-young',
  'consent-missing',
  'category-sum',
  'category-percent',
  'sum-below',
  'sum-above',
  'co-funding-share',
  'co-funding-above',
  'participants',
  'share',
  'share-above',
  'starts-late',
  'ends-early',
  'lasts-long',
  'after-completion',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** The values in an error’s message: numbers, dates (`YYYY-MM-DD`), names and ids. */
export type ErrorValues = Readonly<Record<string, string | number>>;

export interface ValidationError {
  /** The path of the answer: `email`, `members.0.birthYear` (rows count from 0). */
  readonly path: string;
  readonly step: Step;
  readonly code: ErrorCode;
  readonly values?: ErrorValues | undefined;
}

/** The result of one check, before its path is known. */
export interface Violation {
  readonly code: ErrorCode;
  readonly values?: ErrorValues | undefined;
}
