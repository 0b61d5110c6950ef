import type { CalendarEvent } from '../../../core/formats/calendar.js';
import type { Contest } from '../../../core/feed/schema/schema.js';
import { textOf, type Around } from '../idea-contest.types.js';
import { timelineOf } from '../timeline.js';
import { timelineName } from '../timeline-labels.js';

/** What is still to come in a contest, as events of a calendar. Call only while an element speaks. */
export function eventsOf(
  around: Pick<Around, 'envelope' | 'language' | 'now'>,
  contest: Contest,
  href: string,
): CalendarEvent[] {
  const { timeZone, url } = around.envelope.publisher;
  const title = textOf(around, contest.title).text;
  const host = url ? new URL(url).hostname : location.hostname;
  return timelineOf(contest, around.now).flatMap(({ kind, label, from, to, when, stage }) => {
    const start = from && from > around.now.slice(0, from.length) ? from : to;
    if (!start || when === 'past') return [];
    const name = [timelineName({ kind }), label && textOf(around, label).text].filter(Boolean).join(': ');
    return {
      uid: `${contest.id}-${kind}-${start.slice(0, 10)}@${host}`,
      title: `${title}: ${name}`,
      description: textOf(around, contest.summary).text,
      url: stage?.url ?? contest.url ?? href,
      ...(stage?.place ? { location: textOf(around, stage.place).text } : {}),
      start,
      ...(start === from && to ? { end: to } : {}),
      timeZone,
    };
  });
}
