/** Exports of the directory: table, calendar, link. */
import { str } from '../../../core/i18n/translator.js';
import { COLUMN_LABELS, copyLink, exportCsv, type Cell } from '../../internal/collection/lazy/export.js';
import { legalFormName } from '../../internal/collection/labels.js';
import { toIcs, type CalendarEvent } from '../../../core/formats/calendar.js';
import { saveText, toFileName } from '../../internal/save-file.js';
import type { LocalizedText } from '../../../core/i18n/localized-text.js';
import type { DirectoryDialogViewModel } from './lazy.types.js';
import type { InstrumentItem } from '../instrument-collection.js';
import { filterName } from '../controls/filter-labels.js';
import { amountText, supportTypeName, stateName } from '../labels.js';

/** Runs the action of a button of the list; returns a message to announce. */
export function runAction(
  action: string,
  items: readonly InstrumentItem[],
  state: DirectoryDialogViewModel,
): string | Promise<string> | undefined {
  const { collection, feed, href, language, msg } = state;
  const publisher = collection.resolve(feed.envelope.publisher.name).text;
  switch (action) {
    case 'csv':
      return exportCsv(msg, publisher, toCsvRows(items, state), language);
    case 'calendar': {
      const events = items.flatMap((item) => deadlineEvents(item, state));
      if (!events.length) return msg('There are no deadlines in this list.', { id: 'action.no-deadlines' });
      saveCalendar(events, publisher, language);
      return msg('Calendar file saved.', { id: 'action.calendar-saved' });
    }
    case 'copy':
      return copyLink(msg, href);
    default:
      return undefined;
  }
}

/** The deadline of an instrument that is open or upcoming, as a calendar event. */
export function deadlineEvents(
  { instrument, availability: { state, round } }: InstrumentItem,
  { collection, feed, href, msg }: DirectoryDialogViewModel,
): CalendarEvent[] {
  const { publisher } = feed.envelope;
  const start = round?.closes ?? round?.opens;
  if (!start || (state !== 'open' && state !== 'upcoming')) return [];
  const title = collection.resolve(instrument.title).text;
  return [
    {
      uid: `${instrument.id}-${start.slice(0, 10)}@${hostOf(publisher.url)}`,
      title: round?.closes
        ? msg(str`Deadline: ${title}`, { id: 'detail.deadline' })
        : msg(str`Opens: ${title}`, { id: 'state.opens-on' }),
      description: collection.resolve(instrument.summary).text,
      url: instrument.url ?? href,
      start,
      timeZone: publisher.timeZone,
    },
  ];
}

const hostOf = (url: string | undefined): string => (url ? new URL(url).hostname : location.hostname);

export function saveCalendar(events: readonly CalendarEvent[], name: string, language: string): void {
  saveText(toFileName(name, 'ics'), 'text/calendar', toIcs(events, { name, language }));
}

/** A table of instruments, with the column names in the first row. */
export function toCsvRows(
  items: readonly InstrumentItem[],
  { collection, feed, formatter, msg }: DirectoryDialogViewModel,
): Cell[][] {
  const head = [
    COLUMN_LABELS.title(msg),
    filterName(msg, 'support-type'),
    filterName(msg, 'provider'),
    msg('How much', { id: 'detail.amount' }),
    filterName(msg, 'availability'),
    msg('Opens', { id: 'csv.opens' }),
    msg('Closes', { id: 'csv.closes' }),
    filterName(msg, 'legal-form'),
    filterName(msg, 'area'),
    COLUMN_LABELS.summary(msg),
    COLUMN_LABELS.email(msg),
    COLUMN_LABELS.phone(msg),
    COLUMN_LABELS.url(msg),
    'ID',
  ];
  const rows = items.map(({ instrument, availability: { state, round } }) => {
    const text = (value: LocalizedText) => collection.resolve(value).text;
    const contact = instrument.contact ?? feed.envelope.publisher.contact;
    return [
      text(instrument.title),
      supportTypeName(msg, instrument.supportType),
      text(instrument.provider.name),
      amountText(msg, instrument.amount, formatter),
      stateName(msg, state),
      round?.opens?.replace('T', ' '),
      round?.closes?.replace('T', ' '),
      (instrument.eligibility?.legalForms ?? []).map((form) => legalFormName(msg, form)).join(', '),
      (instrument.areas ?? []).map((id) => collection.areaName(id)).join(', '),
      text(instrument.summary),
      contact?.email,
      contact?.phone,
      instrument.url,
      instrument.id,
    ];
  });
  return [head, ...rows];
}
