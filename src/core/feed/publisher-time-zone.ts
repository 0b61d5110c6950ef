/** The time zone of all dates in a feed, which may not be valid otherwise. */
import { isObject } from '../util/is-object.js';
import { isTimeZone } from '../util/time-zone.js';

/** Where a feed names none (`feed-document.ts`). */
const DEFAULT = 'Europe/Riga';

/** The IANA name of the publisher’s time zone; Riga’s if the feed names none, or none that exists. */
export function publisherTimeZone(feed: unknown): string {
  const publisher = isObject(feed) && isObject(feed['publisher']) ? feed['publisher'] : {};
  const { timeZone } = publisher;
  return typeof timeZone === 'string' && isTimeZone(timeZone) ? timeZone : DEFAULT;
}
