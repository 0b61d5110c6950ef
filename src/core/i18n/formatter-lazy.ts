/** Formats that no first view needs; loaded with the code that uses them. */
import type { Formatter } from './formatter.js';

/** A file size in kB or MB (units of 1 000). */
export function bytesText(formatter: Formatter, value: number): string {
  const unit = value < 1e6 ? 'kilobyte' : 'megabyte';
  const size = value / (value < 1e6 ? 1e3 : 1e6);
  const maximumFractionDigits = size < 10 ? 1 : 0;
  const options = { style: 'unit', unit, maximumFractionDigits } as const;
  return formatter
    .memoize(unit + maximumFractionDigits, () => new Intl.NumberFormat(formatter.tag, options))
    .format(size);
}

/** Name of a day of the week, 0 for Monday. */
export function weekdayName(formatter: Formatter, day: number): string {
  const options = { weekday: 'long', timeZone: 'UTC' } as const;
  const format = formatter.memoize('weekday', () => new Intl.DateTimeFormat(formatter.tag, options));
  // 1 January 2024 was a Monday.
  const name = format.format(Date.UTC(2024, 0, 1 + day));
  // For Latvian, CLDR has the form of a column heading.
  return formatter.language === 'en' ? name : name.toLowerCase();
}

/**
 * Short numbers, side by side: from ten thousand on in thousands or millions, with the unit written once. In English,
 * CLDR has a letter instead of a word for it.
 */
export function compactNumbers(
  formatter: Formatter,
  values: readonly number[],
): { readonly texts: string[]; readonly unit: string } {
  const max = Math.max(...values.map(Math.abs));
  const power = max < 10_000 ? 1 : 1000 ** Math.min(4, Math.floor(Math.log10(max) / 3));
  const digits = (value: number) =>
    Math.abs(value) < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: power === 1 ? 3 : 1 };
  const texts = values.map((value) =>
    new Intl.NumberFormat(formatter.tag, digits(value / power)).format(value / power),
  );
  if (power === 1) return { texts, unit: '' };
  const compactDisplay = formatter.language === 'en' ? 'long' : 'short';
  const numberParts = new Intl.NumberFormat(formatter.tag, {
    notation: 'compact',
    compactDisplay,
  }).formatToParts(power);
  return { texts, unit: numberParts.find(({ type }) => type === 'compact')?.value ?? '' };
}

/** Minutes and seconds in the style of players: `4:05`. */
export const durationText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;
