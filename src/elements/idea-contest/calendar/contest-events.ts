import type { Msg } from '../../../core/i18n/translator.js';
import type { CalendarEvent } from '../../../core/formats/calendar.js';
import type { Contest } from '../../../core/feed/schema/schema.js';
import { resolve, type ContestViewContext } from '../idea-contest.types.js';
import { timelineOf } from '../timeline.js';
import { timelineName } from '../timeline-labels.js';

/** The coming dates of a contest as calendar events. Only call while a locale is active. */
export function toCalendarEvents(
  msg: Msg,
  context: Pick<ContestViewContext, 'envelope' | 'language' | 'now'>,
  contest: Contest,
  href: string,
): CalendarEvent[] {
  const { timeZone, url } = context.envelope.publisher;
  const title = resolve(context, contest.title).text;
  const host = url ? new URL(url).hostname : location.hostname;
  return timelineOf(contest, context.now).flatMap(({ kind, label, from, to, phase, stage }) => {
    const start = from && from > context.now.slice(0, from.length) ? from : to;
    if (!start || phase === 'past') return [];
    const name = [timelineName(msg, { kind }), label && resolve(context, label).text]
      .filter(Boolean)
      .join(': ');
    return {
      uid: `${contest.id}-${kind}-${start.slice(0, 10)}@${host}`,
      title: `${title}: ${name}`,
      description: resolve(context, contest.summary).text,
      url: stage?.url ?? contest.url ?? href,
      ...(stage?.location ? { location: resolve(context, stage.location).text } : {}),
      start,
      ...(start === from && to ? { end: to } : {}),
      timeZone,
    };
  });
}
