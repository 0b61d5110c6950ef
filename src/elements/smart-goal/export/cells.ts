/** Table cells: a text for people, and the value that a spreadsheet can calculate with. Pure. */
import type { Formatter } from '../../../core/i18n/formatter.js';
import { parseNumber, parseTypedNumber } from '../../../core/i18n/parse-number.js';
import { shortDate } from '../short-date.js';

export interface Cell {
  readonly text: string;
  /** `YYYY-MM-DD` */
  readonly day?: string;
  readonly number?: number;
  /** The type of number; a percentage of 20 is the number 20. */
  readonly as?: 'euro' | 'percent';
}

export const textCell = (text: string): Cell => ({ text: text.trim() });

/** A date in a table. */
export const dayCell = (day: string, formatter: Formatter): Cell =>
  day ? { text: shortDate(day, formatter), day } : textCell('');

/** A date in a sentence. */
export const longDayCell = (day: string, formatter: Formatter): Cell =>
  day ? { text: formatter.date(day), day } : textCell('');

/** A number as it was typed, with its unit; anything else stays a text. */
export function numberCell(typed: string): Cell {
  const text = typed.trim();
  const number = parseNumber(text);
  if (number === undefined) return { text };
  const symbol = parseTypedNumber(text)?.symbol;
  if (symbol === '%') return { text, number, as: 'percent' };
  return symbol === '€' ? { text, number, as: 'euro' } : { text, number };
}

/** An amount in euros; empty if it is not one. */
export const euroCell = (sum: number | undefined, formatter: Formatter): Cell =>
  sum === undefined ? textCell('') : { text: formatter.money(sum), number: sum, as: 'euro' };

/** The value for a table of plain values: numbers as numbers, dates as `YYYY-MM-DD`. */
export const rawValue = ({ text, day, number, as }: Cell): string | number =>
  day ?? (as === 'percent' ? text : (number ?? text));
