/** Formats that no first view needs: what uses them is loaded later. */
import type { Formats } from './format.js';

/** A file size in kB or MB (units of 1 000). */
export function bytesText(formats: Formats, value: number): string {
  const unit = value < 1e6 ? 'kilobyte' : 'megabyte';
  const size = value / (value < 1e6 ? 1e3 : 1e6);
  const maximumFractionDigits = size < 10 ? 1 : 0;
  const options = { style: 'unit', unit, maximumFractionDigits } as const;
  return formats
    .once(unit + maximumFractionDigits, () => new Intl.NumberFormat(formats.tag, options))
    .format(size);
}

/** Name of a day of the week, 0 for Monday. */
export function weekdayName(formats: Formats, day: number): string {
  const options = { weekday: 'long', timeZone: 'UTC' } as const;
  const format = formats.once('weekday', () => new Intl.DateTimeFormat(formats.tag, options));
  // The first of January 2024 was a Monday.
  const name = format.format(Date.UTC(2024, 0, 1 + day));
  // CLDR writes it in Latvian as it stands at the head of a column.
  return formats.language === 'en' ? name : name.toLowerCase();
}

/** A number in little room: `12.4K` in English, as CLDR writes it in each language. */
export function shortNumber(formats: Formats, value: number): string {
  if (Math.abs(value) < 10_000) return formats.number(value);
  const options = { notation: 'compact', maximumFractionDigits: 1 } as const;
  return formats.once('short', () => new Intl.NumberFormat(formats.tag, options)).format(value);
}

/** Minutes and seconds as players write them: `4:05`. */
export const durationText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;
