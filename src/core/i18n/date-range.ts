/** From one date to another, as each language writes it: what both ends share stands once. */
import { timeOf } from '../util/natives.js';
import type { Formats } from './formatter.js';

/** CLDR's own ranges leave out the Lithuanian “m.” and “d.”, and know no hour at one end alone. */
export function dateRange(from: string, to: string, formats: Formats): string {
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)];
  const [start, end] = [hourOf(from, formats), hourOf(to, formats)];
  if (first === last && start && end) return `${moment(from, formats)}–${end.replace(/^\D+/, '')}`;
  if (first === last) return moment(end ? to : from, formats);
  const isSameYear = first.slice(0, 4) === last.slice(0, 4);
  if (!isSameYear) return joined(moment(from, formats), moment(to, formats));
  if (first.slice(0, 7) === last.slice(0, 7) && !start && !end) return daysOfMonth(first, last, formats);
  return formats.language === 'lv' || formats.language === 'lt'
    ? joined(moment(from, formats), dayAndMonth(last, formats) + end)
    : joined(dayAndMonth(first, formats) + start, moment(to, formats));
}

/** A line may end after the dash, never before it. */
const joined = (from: string, to: string): string => `${from}\u00a0– ${to}`;

/** ", 16:00" as it follows a date; nothing where the value has no hour. No line begins with the hour itself. */
const hourOf = (local: string, formats: Formats): string =>
  formats
    .date(local)
    .slice(formats.date(local.slice(0, 10)).length)
    .replace(/ (?=\d)/g, '\u00a0');

const moment = (local: string, formats: Formats): string =>
  formats.date(local.slice(0, 10)) + hourOf(local, formats);

function dayAndMonth(day: string, formats: Formats): string {
  const options = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return formats.once('day-month', () => new Intl.DateTimeFormat(formats.tag, options)).format(timeOf(day));
}

/** "14–18 December 2026": the long date, its day made two. */
function daysOfMonth(first: string, last: string, formats: Formats): string {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  const parts = formats
    .once('date', () => new Intl.DateTimeFormat(formats.tag, options))
    .formatToParts(timeOf(last));
  const ordinal = formats.language === 'lv' || formats.language === 'et' ? '.' : '';
  return parts
    .map(({ type, value }) => (type === 'day' ? `${+first.slice(8)}${ordinal}–${value}` : value))
    .join('');
}
