/** Reads stored answers: they are stored as they were typed, and converted when their value is needed. Pure. */
import { isWholeCents, parseNumber, parseAmount } from '../i18n/parse-number.js';
import type { Answers, AnswerValue } from './answers.js';

/** Whether an answer has content. An unticked box has none. */
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

/** The text of an answer, trimmed; empty if it is not a text. */
export const toText = (value: AnswerValue | undefined): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** What is copied along unseen: marks of the direction of writing, joiners, soft hyphens. */
const UNSEEN = /\p{Cf}/gu;
const HYPHENS = /[\u2010-\u2015\u2212]/g;

/** An address or a phone number without what nobody sees in it, and a phone number with plain hyphens and spaces. */
export function toPlainText(type: string, value: AnswerValue | undefined): string {
  const text = toText(value);
  if (type !== 'email' && type !== 'phone' && type !== 'link') return text;
  const seen = text.replace(UNSEEN, '').trim();
  return type === 'phone' ? seen.replace(HYPHENS, '-').replace(/\s/g, ' ') : seen;
}

/** The number that was typed; undefined if it is ambiguous or not a number. */
export const toNumber = (value: AnswerValue | undefined): number | undefined =>
  typeof value === 'number' ? finite(value) : parseNumber(toText(value));

/** The amount that was typed; undefined if it is not an amount. */
export function toAmount(value: AnswerValue | undefined): number | undefined {
  const sum = typeof value === 'number' ? finite(value) : parseAmount(toText(value));
  return sum !== undefined && isWholeCents(sum) ? sum : undefined;
}

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

/** The amount in whole cents, so that adding is exact. */
export const toCents = (value: AnswerValue | undefined): number => Math.round((toAmount(value) ?? 0) * 100);
