/** Idea contests for search engines: each round is an event, from its opening to its end. */
import type { Event } from 'schema-dts';
import type { Round } from '../../feed/schema/schema.js';
import type { LocalizedText } from '../../i18n/localized-text.js';
import { namedThing, resolve, type JsonLdContext } from './json-ld.js';

/** The fields of a contest that are used. */
export interface ContestSummary {
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly organiser: { readonly name: LocalizedText; readonly url?: string | undefined };
  readonly rounds?: readonly Round[] | undefined;
  readonly url?: string | undefined;
}

/**
 * https://schema.org/Event, one per round with an opening date: without one there is no event to announce. Dates are
 * the publisher’s local time.
 * @param page absolute address of the page where people apply
 */
export function contestToJsonLd(contest: ContestSummary, page: string, context: JsonLdContext): Event[] {
  const { id, title, summary, organiser, rounds = [] } = contest;
  const url = contest.url ?? page;
  return rounds.flatMap(({ opens, closes, label }): Event[] => {
    if (!opens) return [];
    const name = resolve(title, context);
    return [
      {
        '@type': 'Event',
        identifier: `${id}-${opens}`,
        name: label ? `${name} (${resolve(label, context)})` : name,
        description: resolve(summary, context),
        startDate: opens,
        ...(closes ? { endDate: closes } : {}),
        eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
        eventStatus: 'https://schema.org/EventScheduled',
        location: { '@type': 'VirtualLocation', url },
        organizer: namedThing('Organization', organiser, context),
        url,
      },
    ];
  });
}
