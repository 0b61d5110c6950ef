/** The events of a contest in order. All times are the publisher’s local time. Pure. */
import { endOfPeriod, resolveYearlyRound } from '../../core/feed/availability.js';
import { stageAt } from '../../core/feed/contest-stages.js';
import { roundsAt } from '../../core/feed/contest-state.js';
import type { Contest, Round, Stage, Text } from '../../core/feed/schema/schema.js';

/** One event of the timeline. */
export interface TimelineItem {
  readonly kind: 'opens' | 'closes' | Stage['kind'];
  readonly label?: Text | undefined;
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`; an event with an end only is a deadline. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Past, current or to come; undefined for an event without dates. */
  readonly phase?: 'past' | 'now' | 'future' | undefined;
  readonly stage?: Stage | undefined;
}

/** The start of an event; an end without a time lasts to the end of its day. */
const startOf = ({ from, to }: TimelineItem): string => from ?? (to ? endOfPeriod(to) : '');

function phaseOf(item: TimelineItem, now: string): TimelineItem['phase'] {
  const { from, to } = item;
  if (!from && !to) return undefined;
  if (endOfPeriod(to ?? from!.slice(0, 10)) < now) return 'past';
  return startOf(item) <= now ? 'now' : 'future';
}

/** Rounds with the dates of their year; of yearly rounds, only the coming ones. */
function roundsOf(contest: Contest, now: string): Round[] {
  const { rounds = [] } = contest;
  const all = roundsAt(contest, now).map((round) => resolveYearlyRound(round, now));
  if (!rounds.some(({ yearly }) => yearly)) return all;
  return all
    .filter(({ closes }) => !closes || endOfPeriod(closes) >= now)
    .sort((a, b) => ((a.closes ?? '') < (b.closes ?? '') ? -1 : 1))
    .slice(0, rounds.length);
}

/**
 * The timeline at `now` (`YYYY-MM-DDTHH:mm:ss`), in order of time; events without dates come last, in the feed’s order.
 */
export function timelineOf(contest: Contest, now: string): TimelineItem[] {
  const rounds = roundsOf(contest, now).flatMap(({ opens, closes, label }): TimelineItem[] => [
    ...(opens ? [{ kind: 'opens', label, from: opens } as const] : []),
    ...(closes ? [{ kind: 'closes', label, to: closes } as const] : []),
  ]);
  const stages = (contest.stages ?? []).map((raw): TimelineItem => {
    const stage = stageAt(raw, now);
    const { kind, label, from, to } = stage;
    return { kind, label, from, to, stage };
  });
  const items = [...rounds, ...stages].map((item) => ({ ...item, phase: phaseOf(item, now) }));
  const key = (item: TimelineItem) => startOf(item) || '9999';
  return items.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The event before which the current position is shown; none if all are past or have no dates. */
export function currentIndex(items: readonly TimelineItem[], now: string): number | undefined {
  if (!items.some(({ phase }) => phase === 'now' || phase === 'future')) return undefined;
  const next = items.findIndex((item) => item.phase === undefined || startOf(item) > now);
  return next < 0 ? items.length : next;
}
