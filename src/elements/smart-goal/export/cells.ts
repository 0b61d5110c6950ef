/** What stands in a table: a text for people, and behind it the value that a spreadsheet counts with. Pure. */
import type { Formats } from '../../../core/i18n/formatter.js';
import { numberIn, readTyped } from '../../../core/i18n/parse-number.js';
import { shortDate } from '../short-date.js';

export interface Cell {
  readonly text: string;
  /** `YYYY-MM-DD` */
  readonly day?: string;
  readonly number?: number;
  /** What the number is; a percentage of 20 is the number 20. */
  readonly as?: 'euro' | 'percent';
}

export const textCell = (text: string): Cell => ({ text: text.trim() });

/** A day in a table. */
export const dayCell = (day: string, formats: Formats): Cell =>
  day ? { text: shortDate(day, formats), day } : textCell('');

/** A day among sentences. */
export const longDayCell = (day: string, formats: Formats): Cell =>
  day ? { text: formats.date(day), day } : textCell('');

/** A number as a person typed it, with its sign; anything else stays a text. */
export function numberCell(typed: string): Cell {
  const text = typed.trim();
  const number = numberIn(text);
  if (number === undefined) return { text };
  const sign = readTyped(text)?.sign;
  if (sign === '%') return { text, number, as: 'percent' };
  return sign === '€' ? { text, number, as: 'euro' } : { text, number };
}

/** A sum in euros; nothing where it is none. */
export const euroCell = (sum: number | undefined, formats: Formats): Cell =>
  sum === undefined ? textCell('') : { text: formats.money(sum), number: sum, as: 'euro' };

/** The value for a table of plain values: numbers as such, days by ISO 8601. */
export const plainValue = ({ text, day, number, as }: Cell): string | number =>
  day ?? (as === 'percent' ? text : (number ?? text));
