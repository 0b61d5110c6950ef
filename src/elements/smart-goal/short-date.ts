import { timeOf } from '../../core/util/natives.js';
import type { Formats } from '../../core/i18n/formatter.js';

/** Digits as each language writes them; English days are misread across the ocean unless the month is a word. */
const PARTS = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;

/** A day (`YYYY-MM-DD`) as short as a column of a table wants it, in one piece: `31.12.2027`, `31 Dec 2027`. */
export const shortDate = (day: string, formats: Formats): string =>
  formats
    .once(
      'short-date',
      () =>
        new Intl.DateTimeFormat(
          formats.tag,
          formats.language === 'en' ? { ...PARTS, day: 'numeric', month: 'short' } : PARTS,
        ),
    )
    .format(timeOf(day))
    .replaceAll(' ', '\u00a0');
