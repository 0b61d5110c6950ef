/** What stands in an answer: it is kept as it was typed, and read when it counts. Pure. */
import type { Answers, AnswerValue } from './answers.js';

/** Whether an answer says anything. A box without its tick says nothing. */
export const isAnswered = (value: AnswerValue | undefined): boolean =>
  value !== undefined &&
  value !== false &&
  (typeof value === 'string' ? value.trim() !== '' : !Array.isArray(value) || value.length > 0);

/** The rows of a repeating group or a budget. */
export const rowsOf = (value: AnswerValue | undefined): readonly Answers[] =>
  Array.isArray(value)
    ? (value as readonly AnswerValue[]).filter(
        (row): row is Answers => typeof row === 'object' && !Array.isArray(row),
      )
    : [];

/** The text of an answer without the spaces around it; empty where it is none. */
export const textOf = (value: AnswerValue | undefined): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

const NUMBER = /^[-−]?\d+(\.\d+)?$/;

/**
 * A number as people of the four languages type it: `1 234,50`, `1234.5`, `-3`. Nothing where it cannot be read for
 * certain: `1.234,5` and `1,234.5` are, `1,2,3` is not.
 */
export function numberOf(value: AnswerValue | undefined): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  const text = textOf(value)
    .replace(/[\s'’]/g, '')
    .replace(/^[€$]|[€$]$|EUR$/i, '');
  const signs = text.match(/[.,]/g) ?? [];
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const isMixed = new Set(signs).size > 1;
  // One sign more than once, or two signs in any other order than thousands and decimals, is no number.
  const groups = text.slice(0, Math.max(last, 0)).split(/[.,]/);
  if (signs.length > 1 && (!isMixed || text.slice(last + 1).length === 0)) return undefined;
  if (
    isMixed &&
    (new Set(signs.slice(0, -1)).size > 1 || groups.slice(1).some((group) => group.length !== 3))
  )
    return undefined;
  const plain = last < 0 ? text : `${text.slice(0, last).replace(/[.,]/g, '')}.${text.slice(last + 1)}`;
  return NUMBER.test(plain) ? Number(plain.replace('−', '-')) : undefined;
}

/** Sum in whole cents, so that sums add up. */
export const centsOf = (value: AnswerValue | undefined): number => Math.round((numberOf(value) ?? 0) * 100);
