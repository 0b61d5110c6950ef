/** Idea contests for search engines: each round is an event, from its opening to its end. */
import type { Event } from 'schema-dts';
import type { Round } from '../../feed/schema/schema.js';
import type { LocalText } from '../../i18n/localized-text.js';
import { named, textIn, type Surroundings } from './json-ld.js';

/** What a contest must say of itself. */
export interface ContestFacts {
  readonly id: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly organiser: { readonly name: LocalText; readonly url?: string | undefined };
  readonly rounds?: readonly Round[] | undefined;
  readonly url?: string | undefined;
}

/**
 * https://schema.org/Event, one a round that has an opening date: without one there is no event to announce.
 * Dates are the publisher's local time.
 * @param page address where one applies, absolute
 */
export function sayContest(contest: ContestFacts, page: string, around: Surroundings): Event[] {
  const { id, title, summary, organiser, rounds = [] } = contest;
  const url = contest.url ?? page;
  return rounds.flatMap(({ opens, closes, label }): Event[] => {
    if (!opens) return [];
    const name = textIn(title, around);
    return [
      {
        '@type': 'Event',
        identifier: `${id}-${opens}`,
        name: label ? `${name} (${textIn(label, around)})` : name,
        description: textIn(summary, around),
        startDate: opens,
        ...(closes ? { endDate: closes } : {}),
        eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
        eventStatus: 'https://schema.org/EventScheduled',
        location: { '@type': 'VirtualLocation', url },
        organizer: named('Organization', organiser, around),
        url,
      },
    ];
  });
}
