/** Ages from the birth year, and from the month where it matters; never from a full date of birth. Pure. */
import { toTimestamp } from '../util/natives.js';

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
  readonly min: number;
  readonly max: number;
}

/** The possible ages on a day (`YYYY-MM-DD`). */
export function possibleAgesOn({ year, month }: Birth, day: string): PossibleAges {
  const max = +day.slice(0, 4) - year;
  const now = +day.slice(5, 7);
  const isMonthOver = new Date(toTimestamp(day) + 86_400_000).getUTCMonth() + 1 !== now;
  const isYearOver = now === 12 && isMonthOver;
  if (isYearOver || (month !== undefined && (month < now || (month === now && isMonthOver))))
    return { min: max, max };
  return month !== undefined && month > now ? { min: max - 1, max: max - 1 } : { min: max - 1, max };
}

/** Whether the ages are in the range: true, false, or undefined if it is uncertain. */
export function isInRange(
  { min, max }: PossibleAges,
  { from = 0, to = Infinity }: AgeRange,
): boolean | undefined {
  if (min >= from && max <= to) return true;
  return max < from || min > to ? false : undefined;
}

/** Whether the month of birth would resolve the uncertainty, for any of these ages. */
export const needsMonth = (year: number, day: string, ranges: readonly AgeRange[]): boolean =>
  ranges.some((range) => isInRange(possibleAgesOn({ year }, day), range) === undefined);
