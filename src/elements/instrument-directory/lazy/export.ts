/** What leaves the directory: table, calendar, link. */
import { msg, str } from '@lit/localize';
import { columnName, copyLink, saveTable, type Cell } from '../../internal/collection/lazy/export.js';
import { legalFormName } from '../../internal/collection/labels.js';
import { toIcs, type CalendarEvent } from '../../../core/formats/calendar.js';
import { download, fileName } from '../../internal/save-file.js';
import type { LocalText } from '../../../core/i18n/localized-text.js';
import type { DirectoryToolState } from './lazy.types.js';
import type { Entry } from '../instrument-collection.js';
import { amountText, filterName, formName, stateName } from '../labels.js';

/** Does what a button of the list asks for; answers with a sentence to announce. */
export function use(
  tool: string,
  entries: readonly Entry[],
  state: DirectoryToolState,
): string | Promise<string> | undefined {
  const { catalogue, feed, href, language } = state;
  const publisher = catalogue.text(feed.envelope.publisher.name).text;
  switch (tool) {
    case 'csv':
      return saveTable(publisher, csvRows(entries, state), language);
    case 'calendar': {
      const events = entries.flatMap((entry) => deadlineEvents(entry, state));
      if (!events.length) return msg('There are no deadlines in this list.', { id: 'tool.no-deadlines' });
      saveCalendar(events, publisher, language);
      return msg('Calendar file saved.', { id: 'tool.calendar-done' });
    }
    case 'copy':
      return copyLink(href);
    default:
      return undefined;
  }
}

/** The deadline of an instrument that is open or opens later, as an event of the calendar. */
export function deadlineEvents(
  { instrument, availability: { state, round } }: Entry,
  { catalogue, feed, href }: DirectoryToolState,
): CalendarEvent[] {
  const { publisher } = feed.envelope;
  const start = round?.closes ?? round?.opens;
  if (!start || (state !== 'open' && state !== 'later')) return [];
  const title = catalogue.text(instrument.title).text;
  return [
    {
      uid: `${instrument.id}-${start.slice(0, 10)}@${hostOf(publisher.url)}`,
      title: round?.closes
        ? msg(str`Deadline: ${title}`, { id: 'detail.deadline' })
        : msg(str`Opens: ${title}`, { id: 'state.opens' }),
      description: catalogue.text(instrument.summary).text,
      url: instrument.url ?? href,
      start,
      timeZone: publisher.timeZone,
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
  { catalogue, feed, formats }: DirectoryToolState,
): Cell[][] {
  const head = [
    columnName.title(),
    filterName('kind'),
    filterName('giver'),
    msg('How much', { id: 'detail.amount' }),
    filterName('state'),
    msg('Opens', { id: 'csv.opens' }),
    msg('Closes', { id: 'csv.closes' }),
    filterName('who'),
    filterName('area'),
    columnName.summary(),
    columnName.email(),
    columnName.phone(),
    columnName.url(),
    'ID',
  ];
  const rows = entries.map(({ instrument, availability: { state, round } }) => {
    const text = (value: LocalText) => catalogue.text(value).text;
    const contact = instrument.contact ?? feed.envelope.publisher.contact;
    return [
      text(instrument.title),
      formName(instrument.form),
      text(instrument.giver.name),
      amountText(instrument.amount, formats),
      stateName(state),
      round?.opens?.replace('T', ' '),
      round?.closes?.replace('T', ' '),
      (instrument.eligibility?.legalForms ?? []).map(legalFormName).join(', '),
      (instrument.areas ?? []).map((id) => catalogue.areaName(id)).join(', '),
      text(instrument.summary),
      contact?.email,
      contact?.phone,
      instrument.url,
      instrument.id,
    ];
  });
  return [head, ...rows];
}
