/** What stands in an answer: it is kept as it was typed, and read when it counts. Pure. */
import { isWholeCents, parseNumber, parseAmount } from '../i18n/parse-number.js';
import type { Answers, AnswerValue } from './answers.js';

/** Whether an answer says anything. A box without its tick says nothing. */
export const isAnswered = (value: AnswerValue | undefined): boolean =>
  value !== undefined &&
  value !== false &&
  (typeof value === 'string' ? value.trim() !== '' : !Array.isArray(value) || value.length > 0);

/** The rows of a repeating group or a budget. */
export const toRows = (value: AnswerValue | undefined): readonly Answers[] =>
  Array.isArray(value)
    ? (value as readonly AnswerValue[]).filter(
        (row): row is Answers => typeof row === 'object' && !Array.isArray(row),
      )
    : [];

/** The text of an answer without the spaces around it; empty where it is none. */
export const toText = (value: AnswerValue | undefined): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** A number as it was typed; nothing where it cannot be read for certain. */
export const toNumber = (value: AnswerValue | undefined): number | undefined =>
  typeof value === 'number' ? finite(value) : parseNumber(toText(value));

/** A sum of money as it was typed; nothing where it is none. */
export function toAmount(value: AnswerValue | undefined): number | undefined {
  const sum = typeof value === 'number' ? finite(value) : parseAmount(toText(value));
  return sum !== undefined && isWholeCents(sum) ? sum : undefined;
}

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

/** Sum in whole cents, so that sums add up. */
export const toCents = (value: AnswerValue | undefined): number => Math.round((toAmount(value) ?? 0) * 100);
