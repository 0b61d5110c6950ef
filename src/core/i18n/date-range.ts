/** Date ranges in the style of each language: shared parts are written once. */
import { toTimestamp } from '../util/natives.js';
import type { Formatter } from './formatter.js';

/** CLDR’s own ranges leave out the Lithuanian “m.” and “d.”, and cannot have a time at one end only. */
export function dateRange(from: string, to: string, formatter: Formatter): string {
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)];
  const [start, end] = [hourOf(from, formatter), hourOf(to, formatter)];
  if (first === last && start && end) return `${moment(from, formatter)}–${end.replace(/^\D+/, '')}`;
  if (first === last) return moment(end ? to : from, formatter);
  const isSameYear = first.slice(0, 4) === last.slice(0, 4);
  if (!isSameYear) return withDash(moment(from, formatter), moment(to, formatter));
  if (first.slice(0, 7) === last.slice(0, 7) && !start && !end) return daysOfMonth(first, last, formatter);
  return formatter.language === 'lv' || formatter.language === 'lt'
    ? withDash(moment(from, formatter), dayAndMonth(last, formatter) + end)
    : withDash(dayAndMonth(first, formatter) + start, moment(to, formatter));
}

/** A line may break after the dash, never before it. */
const withDash = (from: string, to: string): string => `${from}\u00a0– ${to}`;

/** “, 16:00” to append to a date; empty if the value has no time. No line begins with the time. */
const hourOf = (local: string, formatter: Formatter): string =>
  formatter
    .date(local)
    .slice(formatter.date(local.slice(0, 10)).length)
    .replace(/ (?=\d)/g, '\u00a0');

const moment = (local: string, formatter: Formatter): string =>
  formatter.date(local.slice(0, 10)) + hourOf(local, formatter);

function dayAndMonth(day: string, formatter: Formatter): string {
  const options = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return formatter
    .memoize('day-month', () => new Intl.DateTimeFormat(formatter.tag, options))
    .format(toTimestamp(day));
}

/** “14–18 December 2026”: the long date with two days. */
function daysOfMonth(first: string, last: string, formatter: Formatter): string {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  const dateParts = formatter
    .memoize('date', () => new Intl.DateTimeFormat(formatter.tag, options))
    .formatToParts(toTimestamp(last));
  const ordinal = formatter.language === 'lv' || formatter.language === 'et' ? '.' : '';
  return dateParts
    .map(({ type, value }) => (type === 'day' ? `${+first.slice(8)}${ordinal}–${value}` : value))
    .join('');
}
