/**
 * When people can apply. All times are the publisher’s local time as `YYYY-MM-DDTHH:mm:ss`, so that they can be
 * compared as text, whatever the visitor’s device says.
 */
import type { Round } from './schema/schema.js';

export const AVAILABILITY_STATES = ['open', 'upcoming', 'all-year', 'by-announcement', 'closed'] as const;
/** Open now, opens later, open all year, opened by a call or notice, closed. */
export type AvailabilityState = (typeof AVAILABILITY_STATES)[number];

export interface Availability {
  readonly state: AvailabilityState;
  /** The current round: the open one, or else the next, or else the last. */
  readonly round?: Round;
}

interface Schedule {
  readonly rounds?: readonly Round[] | undefined;
  readonly allYear?: boolean | undefined;
}

/**
 * When a period ends: a day lasts to its end, and “until 23:59” includes that minute; “until 16:00” does not. With
 * seconds, except for a full minute: `2026-11-30T23:59:59`, `2026-11-30T16:00`.
 */
export function endOfPeriod(to: string): string {
  if (to.length <= 10) return `${to}T23:59:59`;
  return to.slice(14) === '59' ? `${to}:59` : to;
}

/** Sorts after every date. */
const NEVER = '9999';

const startOf = (round: Round): string => round.opens ?? '';
const endOf = ({ closes }: Round): string => (closes ? endOfPeriod(closes) : NEVER);

/** The round in its next year that has not ended; 29 February becomes 28 February. */
export function resolveYearlyRound(round: Round, now: string): Round {
  if (!round.yearly) return round;
  const base = +(round.closes ?? round.opens ?? now).slice(0, 4);
  const shifted = (years: number): Round => ({
    ...round,
    opens: round.opens && shiftYears(round.opens, years),
    closes: round.closes && shiftYears(round.closes, years),
  });
  // Never before the round’s first year.
  const years = Math.max(0, +now.slice(0, 4) - base);
  const current = shifted(years);
  return round.closes && endOf(current) < now ? shifted(years + 1) : current;
}

/** The same day so many years later; 29 February becomes 28 February if necessary. */
export function shiftYears(date: string, years: number): string {
  const shifted = `${+date.slice(0, 4) + years}${date.slice(4)}`;
  const isLeapDay = shifted.slice(5, 10) === '02-29';
  const isLeapYear = new Date(Date.UTC(+shifted.slice(0, 4), 2, 0)).getUTCDate() === 29;
  return isLeapDay && !isLeapYear ? shifted.replace('-02-29', '-02-28') : shifted;
}

/** The availability at `now` (the publisher’s local time). */
export function availabilityAt(item: Schedule, now: string): Availability {
  if (!item.rounds?.length) return { state: item.allYear ? 'all-year' : 'by-announcement' };
  let open: Round | undefined;
  let next: Round | undefined;
  let last: Round | undefined;
  for (const each of item.rounds) {
    const round = resolveYearlyRound(each, now);
    if (endOf(round) < now) last = !last || endOf(round) > endOf(last) ? round : last;
    else if (startOf(round) > now) next = !next || startOf(round) < startOf(next) ? round : next;
    else open = !open || endOf(round) < endOf(open) ? round : open;
  }
  if (open) return { state: open.closes || open.opens ? 'open' : 'by-announcement', round: open };
  if (next) return { state: 'upcoming', round: next };
  return { state: 'closed', round: last! };
}

/** Sort key of “closing soonest”: open by closing date, upcoming by opening date, all year, by call, closed last. */
export function deadlineSortKey({ state, round }: Availability): string {
  switch (state) {
    case 'open':
      return `0${endOf(round!)}`;
    case 'upcoming':
      return `1${startOf(round!)}`;
    case 'all-year':
      return '2';
    case 'by-announcement':
      return '3';
    case 'closed':
      return `4${invert(endOf(round!))}`;
  }
}

/** Makes later dates sort first. */
const invert = (date: string): string => date.replace(/\d/g, (digit) => String(9 - +digit));
