/** Ages from a year of birth, and its month where one must know more; never from a whole date of birth. Pure. */
import { timeOf } from '../util/natives.js';

export interface Birth {
  readonly year: number;
  /** 1–12. */
  readonly month?: number | undefined;
}

export interface AgeRange {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** The ages in full years that somebody may have; both ends are possible. */
export interface PossibleAges {
  readonly least: number;
  readonly most: number;
}

/** What is known of somebody's age on a day (`YYYY-MM-DD`). */
export function agesOn({ year, month }: Birth, day: string): PossibleAges {
  const most = +day.slice(0, 4) - year;
  const now = +day.slice(5, 7);
  const isMonthOver = new Date(timeOf(day) + 86_400_000).getUTCMonth() + 1 !== now;
  const isYearOver = now === 12 && isMonthOver;
  if (isYearOver || (month !== undefined && (month < now || (month === now && isMonthOver))))
    return { least: most, most };
  return month !== undefined && month > now ? { least: most - 1, most: most - 1 } : { least: most - 1, most };
}

/** Whether the ages lie in the range: surely, surely not, or nobody can say yet. */
export function isInRange(
  { least, most }: PossibleAges,
  { from = 0, to = Infinity }: AgeRange,
): boolean | undefined {
  if (least >= from && most <= to) return true;
  return most < from || least > to ? false : undefined;
}

/** Whether the month of birth would settle what the year alone leaves open, for any of these ages. */
export const needsMonth = (year: number, day: string, ranges: readonly AgeRange[]): boolean =>
  ranges.some((range) => isInRange(agesOn({ year }, day), range) === undefined);
