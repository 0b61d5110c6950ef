/** Calculations with the numbers of goals. Pure. */
import { isWholeCents, parseNumber, parseTypedNumber, parseAmount } from '../i18n/parse-number.js';

export type NumberErrorCode = 'not-a-number' | 'not-a-sum' | 'two-numbers';

/** Why a text could not be read as a number; undefined if it could, or if it is empty. */
export function numberError(typed: string, kind: 'number' | 'sum'): NumberErrorCode | undefined {
  if (!typed.trim()) return undefined;
  if ((kind === 'sum' ? parseAmount(typed) : parseNumber(typed)) !== undefined) return undefined;
  const { asDecimal } = parseTypedNumber(typed) ?? {};
  const isEither = asDecimal !== undefined && (kind === 'number' || isWholeCents(asDecimal));
  return isEither ? 'two-numbers' : kind === 'sum' ? 'not-a-sum' : 'not-a-number';
}

/** Change from one value to another in whole per cent; undefined from zero. */
export function changeInPercent(from: number, to: number): number | undefined {
  return from === 0 ? undefined : Math.round(Math.abs((to - from) / from) * 100);
}

/** How far a value is from baseline to target, 0–1; a step back counts as 0. */
export function progressOf(baseline: number, target: number, value: number): number {
  if (baseline === target) return 0;
  return Math.min(1, Math.max(0, (value - baseline) / (target - baseline)));
}
