/**
 * Calendar export: an iCalendar file (RFC 5545, RFC 7986), and links to the “new event” forms of web calendars. The
 * link formats are not standardised; what is known of them is at
 * https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs
 */
import { toTimestamp } from '../util/natives.js';
import { contentLine, escapeText } from './content-line.js';

/** One event; `start`, `end` and `updated` are local `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm[:ss]` in `timeZone`. */
export interface CalendarEvent {
  /** Globally unique and the same in every export, so that a second import updates the event. */
  uid: string;
  title: string;
  description?: string;
  /** Absolute URL of the page about the event. */
  url?: string;
  location?: string;
  /** A date without a time makes an all-day event. */
  start: string;
  /** A date includes that whole day; without `end`, or if it is before the start, the event ends where it starts. */
  end?: string;
  /** IANA name, for example `Europe/Riga`. */
  timeZone: string;
  /** BCP 47 tag of the texts, if it differs from the calendar’s. */
  language?: string;
  /** When the record last changed. */
  updated?: string;
}

/** Options of `toIcs`. */
export interface IcsOptions {
  /** The name of the calendar as its owner sees it. */
  name: string;
  /** BCP 47 tag of the texts. */
  language: string;
  /** Time stamp (an instant, written in UTC) of events without `updated`. */
  now?: Date;
  /** Whole days before the start, one reminder each; for an all-day event at 9:00. */
  reminders?: readonly number[];
}

/** A link to the “new event” form of one web calendar; the .ics file is for Apple and all others. */
export interface CalendarLink {
  id: 'google' | 'outlook' | 'office365' | 'yahoo';
  href: string;
}

/** The brand names of the web calendars. */
export const CALENDAR_NAMES: Readonly<Record<CalendarLink['id'], string>> = {
  google: 'Google',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo',
};

const DAY = 86_400_000;
/**
 * Maximum length of a description in a link, in code points: Outlook’s sign-in repeats the whole link in its own
 * address.
 */
const MAX_LINK_TEXT = 600;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The time zone’s offset from UTC at an instant, in milliseconds. */
const offsetAt = (instant: number, timeZone: string): number => {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const at = {} as Record<Intl.DateTimeFormatPartTypes, number>;
  for (const { type, value } of format.formatToParts(instant)) at[type] = +value;
  return Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute, at.second) - instant;
};

const isDate = (local: string): boolean => local.length === 10;
const withTime = (local: string): string => (isDate(local) ? `${local}T00:00` : local);
const nextDay = (date: string): string => new Date(toTimestamp(date) + DAY).toISOString().slice(0, 10);

/**
 * The instant of a local date-time (a date means its midnight) in an IANA time zone. By RFC 5545 § 3.3.5, a time that
 * occurs twice in autumn is its first occurrence; one that is skipped in spring uses the offset before the gap (03:30
 * becomes 04:30).
 * @throws {RangeError} for an unknown time zone or a malformed time
 */
export function localToUtc(local: string, timeZone: string): Date {
  const wall = toTimestamp(`${withTime(local)}Z`);
  // One day to either side is beyond any clock change at this time.
  const before = offsetAt(wall - DAY, timeZone);
  const after = offsetAt(wall + DAY, timeZone);
  const isLater = offsetAt(wall - before, timeZone) !== before && offsetAt(wall - after, timeZone) === after;
  return new Date(wall - (isLater ? after : before));
}

const utc = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;
const basic = (iso: string): string => iso.replace(/[-:]/g, '');

/** Start and end (exclusive), each as a date or UTC time (`iso`) and as local time. */
const spanOf = ({ start, end = start, timeZone }: CalendarEvent) => {
  const isAllDay = isDate(start) && isDate(end);
  const moment = (local: string) =>
    isAllDay
      ? { iso: local, wall: local }
      : { iso: utc(localToUtc(local, timeZone)), wall: withTime(local).padEnd(19, ':00') };
  const first = start.slice(0, 10);
  const from = moment(start);
  const to = moment(isDate(end) ? nextDay(end < first ? first : end) : end);
  return { isAllDay, from, to: to.iso < from.iso ? from : to };
};

/** Description and link together: Google and Outlook ignore the URL property. */
const detailsOf = ({ description = '', url }: CalendarEvent, maxLength = Infinity): string => {
  const characters = [...description];
  const text = characters.length > maxLength ? `${characters.slice(0, maxLength).join('')}…` : description;
  return [text, url].filter(Boolean).join('\n\n');
};

/**
 * The text of an .ics file, type `text/calendar` (RFC 5545, name by RFC 7986): times in UTC, so that it needs no
 * VTIMEZONE, dates unchanged.
 * @throws {RangeError} for an unknown time zone or a malformed date
 */
export function toIcs(
  events: readonly CalendarEvent[],
  { name, language, now = new Date(), reminders = [7, 1] }: IcsOptions,
): string {
  const lines: string[] = [];
  const add = (property: string, value?: string) => {
    if (value) lines.push(contentLine(property, value));
  };
  add('BEGIN', 'VCALENDAR');
  add('VERSION', '2.0');
  add('PRODID', '-//Tilts//Tilts//EN');
  add(`NAME;LANGUAGE=${language}`, escapeText(name));
  // Apple, Google and Outlook read this instead of NAME.
  add('X-WR-CALNAME', escapeText(name));
  for (const event of events) {
    const { isAllDay, from, to } = spanOf(event);
    const type = isAllDay ? ';VALUE=DATE' : '';
    const tag = `;LANGUAGE=${event.language ?? language}`;
    add('BEGIN', 'VEVENT');
    add('UID', escapeText(event.uid));
    add('DTSTAMP', basic(utc(event.updated ? localToUtc(event.updated, event.timeZone) : now)));
    add(`DTSTART${type}`, basic(from.iso));
    // DTEND must be later than DTSTART; without it the event ends where it starts.
    if (to.iso !== from.iso) add(`DTEND${type}`, basic(to.iso));
    add(`SUMMARY${tag}`, escapeText(event.title));
    add(`DESCRIPTION${tag}`, escapeText(detailsOf(event)));
    add(`LOCATION${tag}`, event.location && escapeText(event.location));
    add('URL', event.url);
    // A call that is open for months does not make its reader busy.
    if (isAllDay) add('TRANSP', 'TRANSPARENT');
    for (const days of reminders) {
      add('BEGIN', 'VALARM');
      add('ACTION', 'DISPLAY');
      add('TRIGGER', !isAllDay ? `-P${days}D` : days ? `-P${days - 1}DT15H` : 'PT9H');
      add(`DESCRIPTION${tag}`, escapeText(event.title));
      add('END', 'VALARM');
    }
    add('END', 'VEVENT');
  }
  add('END', 'VCALENDAR');
  return `${lines.join('\r\n')}\r\n`;
}

const link = (id: CalendarLink['id'], base: string, query: Record<string, string | undefined>) => {
  const pairs = Object.entries(query).filter((pair): pair is [string, string] => !!pair[1]);
  // Outlook shows a plus sign literally.
  return { id, href: `${base}?${new URLSearchParams(pairs)}`.replaceAll('+', '%20') };
};

/**
 * Links to the “new event” forms of the web calendars, in display order; descriptions are shortened to 600 characters.
 */
export function calendarLinks(event: CalendarEvent): CalendarLink[] {
  const { title, location } = event;
  const { isAllDay, from, to } = spanOf(event);
  const details = detailsOf(event, MAX_LINK_TEXT);
  const outlook = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: from.iso,
    enddt: to.iso,
    allday: isAllDay ? 'true' : undefined,
    // The body is HTML.
    body: details.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>'),
    location,
  };
  const isOneDay = isAllDay && to.iso === nextDay(from.iso);
  return [
    link('google', 'https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: title,
      dates: `${basic(from.iso)}/${basic(to.iso)}`,
      details,
      location,
    }),
    link('outlook', 'https://outlook.live.com/calendar/deeplink/compose', outlook),
    link('office365', 'https://outlook.office.com/calendar/deeplink/compose', outlook),
    // Yahoo ignores a Z and shows the digits as local time, so it gets the event’s local time; ET disables DUR, so an
    // event of several days cannot be all-day.
    link('yahoo', 'https://calendar.yahoo.com/', {
      v: '60',
      TITLE: title,
      ST: basic(from.wall),
      ET: isOneDay ? undefined : basic(to.wall),
      DUR: isOneDay ? 'allday' : undefined,
      DESC: details,
      in_loc: location,
    }),
  ];
}
