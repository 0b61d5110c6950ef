/** The order of a list of contests. Pure. */
import { deadlineSortKey } from '../../core/feed/availability.js';
import { contestStateAt, isOpen, type ContestState } from '../../core/feed/contest-state.js';
import type { Contest } from '../../core/feed/schema/schema.js';

export interface ContestListItem {
  readonly contest: Contest;
  readonly state: ContestState;
}

/**
 * Sort key: first open contests by closing date, then upcoming ones, those in a later stage, those being judged, and
 * past ones, the latest first.
 */
function sortKeyOf({ state: { phase, round, stage } }: ContestListItem): string {
  if (isOpen({ phase })) return deadlineSortKey({ state: phase === 'open' ? 'open' : 'all-year', round });
  if (phase === 'upcoming' || phase === 'by-announcement') return deadlineSortKey({ state: phase, round });
  if (phase.startsWith('stage-')) return `4${stage!.to}`;
  return (phase === 'judging' ? '5' : '6') + (round ? deadlineSortKey({ state: 'closed', round }) : '');
}

/** The contests with their states at `now` (`YYYY-MM-DDTHH:mm:ss`), in order. */
export const inOrder = (contests: readonly Contest[], now: string): ContestListItem[] =>
  contests
    .map((contest) => ({ contest, state: contestStateAt(contest, now) }))
    .sort((a, b) => (sortKeyOf(a) < sortKeyOf(b) ? -1 : 1));
