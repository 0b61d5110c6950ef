import { str, type Msg } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { WEEKDAYS, type Weekday } from '../../../core/feed/enums/enterprises.js';
import { exceptionsFrom, openingAt, weekRows, type Hours } from '../../../core/feed/opening-hours.js';
import type { Enterprise } from '../../../core/feed/schema/schema.js';
import { dateRange } from '../../../core/i18n/date-range.js';
import { daysBetween, type Formatter } from '../../../core/i18n/formatter.js';
import { weekdayName } from '../../../core/i18n/formatter-lazy.js';
import type { ShowcaseDialogViewModel } from './lazy.types.js';
import { renderParagraph } from './section.js';

/** “Open now, until: 17:00”, or when it opens, in the publisher’s time; nothing if the feed has no hours. */
export function renderOpenNow(
  { formatter, now, msg }: ShowcaseDialogViewModel,
  { openingHours }: Enterprise,
): TemplateResult | typeof nothing {
  const opening = openingHours && openingAt(openingHours, now);
  if (!opening) return nothing;
  const { isOpen } = opening;
  const until = isOpen ? opening.closes : opening.opens;
  const at = until ? momentText(until, now, formatter) : '';
  const text = isOpen
    ? at
      ? msg(str`Open now, until ${at}`, { id: 'profile.open-until' })
      : msg('Open now', { id: 'profile.open' })
    : at
      ? msg(str`Closed now, opens ${at}`, { id: 'profile.opens' })
      : msg('Closed now', { id: 'profile.closed' });
  return html`<p class="opening" data-open=${isOpen}>${text}</p>`;
}

/** “17:00” today, “Monday, 09:00” within a week, otherwise with the date. */
function momentText(moment: string, now: string, formatter: Formatter): string {
  const days = daysBetween(now, moment);
  const time = formatter.hour(moment.slice(11, 16));
  if (days === 0) return time;
  return days < 7 ? `${weekdayName(formatter, weekdayIndex(moment))}, ${time}` : formatter.date(moment);
}

/** 0 for Monday. */
const weekdayIndex = (day: string): number => (new Date(day.slice(0, 10)).getUTCDay() + 6) % 7;

/** The week as a table, exceptions, and the enterprise’s note. */
export function renderHours(
  state: ShowcaseDialogViewModel,
  { openingHours }: Enterprise,
): TemplateResult | typeof nothing {
  if (!openingHours) return nothing;
  const { collection, formatter, now, msg } = state;
  const rows = weekRows(openingHours);
  const exceptions = exceptionsFrom(openingHours, now.slice(0, 10)).slice(0, 6);
  return html`${
    openingHours.weekly?.length
      ? html`<table class="hours">
          <tbody>
            ${rows.map(
              ({ days, hours }) =>
                html`<tr>
                  <th scope="row">${daysText(days, formatter)}</th>
                  <td>${hoursText(msg, hours, formatter)}</td>
                </tr>`,
            )}
          </tbody>
        </table>`
      : nothing
  }
  ${
    exceptions.length
      ? html`<ul class="exceptions">
          ${exceptions.map(({ date, until, hours = [], note }) => {
            const span = until ? dateRange(date, until, formatter) : formatter.date(date);
            return html`<li>
              ${span}: ${hoursText(msg, hours, formatter)}${note ? ` (${collection.resolve(note).text})` : ''}
            </li>`;
          })}
        </ul>`
      : nothing
  }
  ${renderParagraph(state, openingHours.note)}`;
}

/** “Monday–Friday” */
function daysText(days: readonly Weekday[], formatter: Formatter): string {
  const [first, last] = [days[0]!, days.at(-1)!].map((day) => weekdayName(formatter, WEEKDAYS.indexOf(day)));
  return days.length > 1 ? `${first}–${last}` : first!;
}

const hoursText = (msg: Msg, hours: readonly Hours[], formatter: Formatter): string =>
  hours.length
    ? hours
        .map(({ opens, closes }) => `${formatter.hour(opens)}\u2060–\u2060${formatter.hour(closes)}`)
        .join(', ')
    : msg('closed', { id: 'profile.hours-closed' });
