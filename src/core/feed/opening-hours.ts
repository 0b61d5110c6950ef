/**
 * The opening hours of an enterprise. All times are the publisher’s local time (`time-zone.ts`), so that they can be
 * compared as text, whatever the visitor’s device says: days `YYYY-MM-DD`, times `YYYY-MM-DDTHH:mm`.
 */
import { WEEKDAYS, type Weekday } from './enums/enterprises.js';
import { toTimestamp } from '../util/natives.js';
import type { OpeningHours, Text } from './schema/schema.js';

/** From `opens` to `closes`, which is on the next day unless it is later than `opens`. */
export interface Hours {
  readonly opens: string;
  readonly closes: string;
}
export type HoursException = NonNullable<OpeningHours['exceptions']>[number];

export interface DayHours {
  /** In the order of the day; empty if closed. */
  readonly hours: readonly Hours[];
  /** Why the hours of this day are different. */
  readonly exception?: HoursException;
}

/** What a visitor needs to know now. */
export type Opening =
  | {
      readonly isOpen: true;
      /** Undefined if it does not close within a month. */
      readonly closes?: string;
      /** The note of today’s exception. */
      readonly note?: Text | undefined;
    }
  | {
      readonly isOpen: false;
      /** Undefined if it does not open within a year. */
      readonly opens?: string;
      /** No opening hours start today; otherwise they have ended or start later. */
      readonly isClosedToday: boolean;
      readonly note?: Text | undefined;
    };

export interface WeekRow {
  /** Consecutive days with the same hours. */
  readonly days: readonly Weekday[];
  readonly hours: readonly Hours[];
}

const DAY = 86_400_000;
/** Days to look ahead: a place that is closed for the winter can say when it opens in spring. */
const YEAR = 366;
const MONTH = 31;

const plusDays = (day: string, days: number): string =>
  new Date(toTimestamp(day) + days * DAY).toISOString().slice(0, 10);
const weekdayOf = (day: string): Weekday => WEEKDAYS[(new Date(day).getUTCDay() + 6) % 7]!;
const inOrder = (hours: readonly Hours[]): Hours[] =>
  [...hours].sort((a, b) => (a.opens < b.opens ? -1 : a.opens > b.opens ? 1 : 0));
const lastDay = ({ date, until = date }: HoursException): string => until;

const hoursOfWeekday = ({ weekly = [] }: OpeningHours, day: Weekday): Hours[] =>
  inOrder(weekly.filter(({ days }) => days.includes(day)).flatMap(({ hours }) => hours));

/** The exception for a day: of several, the one for the fewest days (“closed in July, but open on the 15th”). */
function exceptionOn({ exceptions = [] }: OpeningHours, day: string): HoursException | undefined {
  const length = (exception: HoursException): number =>
    toTimestamp(lastDay(exception)) - toTimestamp(exception.date);
  let best: HoursException | undefined;
  for (const exception of exceptions)
    if (exception.date <= day && lastDay(exception) >= day && !(best && length(best) < length(exception)))
      best = exception;
  return best;
}

/** The hours that start on a day, without those that started the evening before. */
export function hoursOn(opening: OpeningHours, day: string): DayHours {
  const exception = exceptionOn(opening, day);
  return exception
    ? { hours: inOrder(exception.hours ?? []), exception }
    : { hours: hoursOfWeekday(opening, weekdayOf(day)) };
}

/** The hours as local times; `24:00` becomes the following midnight. */
const spansOn = (opening: OpeningHours, day: string): { from: string; to: string }[] =>
  hoursOn(opening, day).hours.map(({ opens, closes }) => ({
    from: `${day}T${opens}`,
    to:
      closes === '24:00'
        ? `${plusDays(day, 1)}T00:00`
        : `${closes > opens ? day : plusDays(day, 1)}T${closes}`,
  }));

/** Whether the feed has opening hours; if not, there may still be a note. */
export const hasHours = ({ weekly = [], exceptions = [] }: OpeningHours): boolean =>
  weekly.length > 0 || exceptions.some(({ hours = [] }) => hours.length > 0);

/** Open or closed at `now` (`YYYY-MM-DDTHH:mm` or longer); undefined if the feed has no hours. */
export function openingAt(opening: OpeningHours, now: string): Opening | undefined {
  if (!hasHours(opening)) return undefined;
  const today = now.slice(0, 10);
  const moment = now.slice(0, 16);
  const { hours, exception } = hoursOn(opening, today);
  const note = exception?.note;
  /** When it closes; hours that follow without a gap extend it. */
  let end = '';
  // Hours that started yesterday may last until now.
  for (let ahead = -1; ahead <= (end ? MONTH : YEAR); ahead++) {
    const day = plusDays(today, ahead);
    if (end && end < `${day}T00:00`) return { isOpen: true, closes: end, note };
    for (const { from, to } of spansOn(opening, day)) {
      if (end ? from <= end : from <= moment) {
        if (to > moment && to > end) end = to;
      } else
        return end
          ? { isOpen: true, closes: end, note }
          : { isOpen: false, opens: from, isClosedToday: !hours.length, note };
    }
  }
  return end ? { isOpen: true, note } : { isOpen: false, isClosedToday: !hours.length, note };
}

/** The week as a table with as few rows as possible, Monday first, including closed days. */
export function weekRows(opening: OpeningHours): WeekRow[] {
  const rows: { days: Weekday[]; hours: Hours[]; key: string }[] = [];
  for (const day of WEEKDAYS) {
    const hours = hoursOfWeekday(opening, day);
    const key = hours.map(({ opens, closes }) => `${opens}–${closes}`).join();
    const last = rows.at(-1);
    if (last?.key === key) last.days.push(day);
    else rows.push({ days: [day], hours, key });
  }
  return rows.map(({ days, hours }) => ({ days, hours }));
}

/** Current and future exceptions, soonest first. */
export const exceptionsFrom = ({ exceptions = [] }: OpeningHours, today: string): HoursException[] =>
  exceptions
    .filter((exception) => lastDay(exception) >= today)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
