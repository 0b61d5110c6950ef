import { toTimestamp } from '../../core/util/natives.js';
import type { Formatter } from '../../core/i18n/formatter.js';

/**
 * Digits in the style of each language; in English the month is a word, because digits are read differently in America.
 */
const DATE_PARTS = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;

/** A date (`YYYY-MM-DD`) that fits in a table column, without line breaks: `31.12.2027`, `31 Dec 2027`. */
export const shortDate = (day: string, formatter: Formatter): string =>
  formatter
    .memoize(
      'short-date',
      () =>
        new Intl.DateTimeFormat(
          formatter.tag,
          formatter.language === 'en' ? { ...DATE_PARTS, day: 'numeric', month: 'short' } : DATE_PARTS,
        ),
    )
    .format(toTimestamp(day))
    .replaceAll(' ', '\u00a0');
