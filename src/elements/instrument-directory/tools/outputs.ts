/** What leaves the directory: table, calendar, link, print. */
import { msg, str } from '@lit/localize';
import { toIcs, type CalendarEvent } from '../../../export/calendar.js';
import { separatorFor, toCsv } from '../../../export/csv.js';
import { download, fileName } from '../../../export/download.js';
import type { Formats } from '../../../locale/format.js';
import type { ReadFeed } from '../directory-controller.js';
import type { Directory, Entry } from '../directory.js';
import type { Tool } from '../view.js';
import { amountText, filterName, formName, legalFormName, stateName } from '../words.js';

export interface OutputState {
  /** All instruments found, those further down too. */
  readonly entries: readonly Entry[];
  readonly directory: Directory;
  readonly feed: ReadFeed;
  readonly formats: Formats;
  /** Address of the present search. */
  readonly href: string;
}

/** Does what a button of the list asks for; answers with a sentence to announce. */
export function use(tool: Tool, state: OutputState): string | Promise<string> | undefined {
  const { entries, directory, feed, formats, href } = state;
  const publisher = directory.text(feed.envelope.publisher.name).text;
  switch (tool) {
    case 'csv': {
      const rows = csvRows(entries, directory, feed, formats);
      download(
        fileName(publisher, 'csv'),
        'text/csv',
        toCsv(rows, { separator: separatorFor(formats.language) }),
      );
      return msg('The table is saved.', { id: 'tool.csv-done' });
    }
    case 'calendar': {
      const events = entries.flatMap((entry) => deadlineEvents(entry, directory, feed, href));
      if (!events.length) return msg('There are no deadlines in this list.', { id: 'tool.no-deadlines' });
      saveCalendar(events, publisher, formats.language);
      return msg('The calendar file is saved.', { id: 'tool.calendar-done' });
    }
    case 'copy':
      return copyLink(href);
    default:
      return undefined;
  }
}

/** Copies an address; answers with a sentence to announce. */
export async function copyLink(href: string): Promise<string> {
  const done = msg('The link is copied.', { id: 'tool.copied' });
  const failed = msg(str`Copy it by hand: ${href}`, { id: 'tool.copy-failed' });
  try {
    await navigator.clipboard.writeText(href);
    return done;
  } catch {
    // Forbidden, or a page without https.
    return failed;
  }
}

/** The deadline of an instrument that is open or opens later, as an event of the calendar. */
export function deadlineEvents(
  { instrument, availability: { state, round } }: Entry,
  directory: Directory,
  { envelope }: ReadFeed,
  href: string,
): CalendarEvent[] {
  const start = round?.closes ?? round?.opens;
  if (!start || (state !== 'open' && state !== 'later')) return [];
  const title = directory.text(instrument.title).text;
  return [
    {
      uid: `${instrument.id}-${start.slice(0, 10)}@${hostOf(envelope.publisher.url)}`,
      title: round?.closes
        ? msg(str`Deadline: ${title}`, { id: 'detail.deadline' })
        : msg(str`Opens: ${title}`, { id: 'state.opens' }),
      description: directory.text(instrument.summary).text,
      url: instrument.url ?? href,
      start,
      timeZone: envelope.publisher.timeZone,
    },
  ];
}

const hostOf = (url: string | undefined): string => (url ? new URL(url).hostname : location.hostname);

export function saveCalendar(events: readonly CalendarEvent[], name: string, language: string): void {
  download(fileName(name, 'ics'), 'text/calendar', toIcs(events, { name, language }));
}

/** A table of instruments, its first row the names of the columns. */
export function csvRows(
  entries: readonly Entry[],
  directory: Directory,
  { envelope }: ReadFeed,
  formats: Formats,
): (string | number | undefined)[][] {
  const head = [
    msg('Name', { id: 'csv.title' }),
    filterName('kind'),
    filterName('giver'),
    msg('How much', { id: 'detail.amount' }),
    filterName('state'),
    msg('Opens', { id: 'csv.opens' }),
    msg('Closes', { id: 'csv.closes' }),
    filterName('who'),
    filterName('area'),
    msg('Summary', { id: 'csv.summary' }),
    msg('E-mail', { id: 'csv.email' }),
    msg('Phone', { id: 'csv.phone' }),
    msg('Page', { id: 'csv.url' }),
    'ID',
  ];
  const rows = entries.map(({ instrument, availability: { state, round } }) => {
    const text = (value: Parameters<Directory['text']>[0]) => directory.text(value).text;
    const contact = instrument.contact ?? envelope.publisher.contact;
    return [
      text(instrument.title),
      formName(instrument.form),
      text(instrument.giver.name),
      amountText(instrument.amount, formats),
      stateName(state),
      round?.opens?.replace('T', ' '),
      round?.closes?.replace('T', ' '),
      (instrument.eligibility?.legalForms ?? []).map(legalFormName).join(', '),
      (instrument.areas ?? []).map((id) => directory.areaName(id)).join(', '),
      text(instrument.summary),
      contact?.email,
      contact?.phone,
      instrument.url,
      instrument.id,
    ];
  });
  return [head, ...rows];
}
