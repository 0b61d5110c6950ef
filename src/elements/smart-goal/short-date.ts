import { toTimestamp } from '../../core/util/natives.js';
import type { Formatter } from '../../core/i18n/formatter.js';

/** Digits as each language writes them; English days are misread across the ocean unless the month is a word. */
const DATE_PARTS = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;

/** A day (`YYYY-MM-DD`) as short as a column of a table wants it, in one piece: `31.12.2027`, `31 Dec 2027`. */
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
