/** Where a contest stands at a moment. All times are the publisher's local time, whatever the device says. Pure. */
import { availabilityAt, shiftYears, type Availability } from './availability.js';
import { toTimestamp } from '../util/natives.js';
import type { Contest, Round } from './schema/schema.js';

export const PHASES = [
  'open',
  'all-year',
  'upcoming',
  'by-announcement',
  'judging',
  'results',
  'closed',
] as const;
/**
 * Open now, open all year, opens later, when announced; over and being judged, over with results, over.
 */
export type Phase = (typeof PHASES)[number];

export interface ContestState {
  readonly phase: Phase;
  /** The round that counts now, with its dates as they are kept: yearly ones in their year, free days skipped. */
  readonly round?: Round | undefined;
}

type Dated = Pick<Contest, 'rounds' | 'allYear' | 'holidays' | 'stages' | 'results'>;
type ContestRound = NonNullable<Contest['rounds']>[number];

const DAY = 86_400_000;

/** The day, or the next one that is neither a weekend nor a holiday. A time of day stays. */
export function toWorkingDay(date: string, holidays: readonly string[] = []): string {
  for (let at = toTimestamp(date.slice(0, 10)); ; at += DAY) {
    const day = new Date(at);
    const iso = day.toISOString().slice(0, 10);
    if (day.getUTCDay() % 6 !== 0 && !holidays.includes(iso)) return iso + date.slice(10);
  }
}

/** The round as it is kept this year and next, once its deadline skips free days. */
function effectiveRounds(round: ContestRound, now: string, holidays: readonly string[] | undefined): Round[] {
  const { closes, opens, yearly, nextWorkingDay } = round;
  if (!nextWorkingDay || !closes) return [round];
  const first = yearly ? Math.max(0, +now.slice(0, 4) - +closes.slice(0, 4)) : 0;
  return (yearly ? [first, first + 1] : [first]).map((years) => ({
    ...round,
    opens: opens && shiftYears(opens, years),
    closes: toWorkingDay(shiftYears(closes, years), holidays),
    yearly: false,
  }));
}

/** All rounds with the dates on which they are kept. */
export const roundsAt = ({ rounds = [], holidays }: Dated, now: string): Round[] =>
  rounds.flatMap((round) => effectiveRounds(round, now, holidays));

/** What comes of a contest whose last round is over. */
function phaseAfterClosing(contest: Dated, now: string): Phase {
  const { published, winners } = contest.results ?? {};
  if (published ? published <= now : winners?.length) return 'results';
  const results = contest.stages?.find(({ kind }) => kind === 'results');
  const day = results?.to ?? results?.from ?? published;
  return day && day.slice(0, 10) >= now.slice(0, 10) ? 'judging' : 'closed';
}

/** Where the contest stands at `now` (`YYYY-MM-DDTHH:mm:ss`). */
export function contestStateAt(contest: Dated, now: string): ContestState {
  const { state, round }: Availability = availabilityAt({ ...contest, rounds: roundsAt(contest, now) }, now);
  return { phase: state === 'closed' ? phaseAfterClosing(contest, now) : state, round };
}

/** Whether one may apply in this state. */
export const isOpen = ({ phase }: ContestState): boolean => phase === 'open' || phase === 'all-year';
