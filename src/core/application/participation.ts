/** How one may enter a contest. Pure. */
import type { Entry } from '../feed/enums/contests.js';
import type { Contest } from '../feed/schema/schema.js';

/** The ways of entering. */
export const kindsOf = ({ entry }: Contest): readonly Entry[] => entry.kinds ?? ['alone'];

/** Least and greatest number of people of an entry, the applicant included. */
export function sizeOf(contest: Contest, kind: Entry): { readonly from: number; readonly to: number } {
  if (kind === 'pair') return { from: 2, to: 2 };
  if (kind !== 'team') return { from: 1, to: 1 };
  const { team } = contest.entry;
  const from = team?.from ?? (kindsOf(contest).includes('pair') ? 3 : 2);
  return { from, to: team?.to ?? Infinity };
}
