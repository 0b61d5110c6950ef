import { html, type TemplateResult } from 'lit';
import { CALENDAR_NAMES, calendarLinks, toIcs } from '../../../core/formats/calendar.js';
import { saveText, toFileName } from '../../internal/save-file.js';
import { panelStyles } from '../panel.styles.js';
import { resolve, type ContestViewModel } from '../idea-contest.types.js';
import { toCalendarEvents } from './contest-events.js';

export { panelStyles as styles };

/** The coming dates: all of them as a file, each as a link to a web calendar. */
export function renderCalendar(view: ContestViewModel): TemplateResult {
  const { contest, formatter, headingLevel, href, language, msg } = view;
  const events = toCalendarEvents(msg, view, contest, href);
  const title = resolve(view, contest.title).text;
  const save = () =>
    saveText(toFileName(title, 'ics'), 'text/calendar', toIcs(events, { name: title, language }));
  return html`<section class="panel" id="calendar">
    <div id="calendar-title" class="heading" role="heading" aria-level=${headingLevel + 1} tabindex="-1">
      ${msg('Add dates to my calendar', { id: 'calendar.title' })}
    </div>
    ${
      events.length
        ? html`<p>
              <button type="button" class="button" @click=${save}>
                ${msg('Save all dates (.ics file)', { id: 'calendar.all' })}
              </button>
            </p>
            <ul class="dates" role="list">
              ${events.map((event) => {
                const name = event.title.slice(title.length + 2);
                return html`<li>
                  <strong>${name}</strong>
                  <span class="secondary">${formatter.date(event.start)}</span>
                  <span class="links">
                    ${calendarLinks(event).map(
                      ({ id, href }) =>
                        html`<a
                          href=${href}
                          target="_blank"
                          rel="noopener noreferrer"
                          aria-label="${CALENDAR_NAMES[id]}: ${name}"
                          >${CALENDAR_NAMES[id]}</a
                        >`,
                    )}
                  </span>
                </li>`;
              })}
            </ul>`
        : html`<p>${msg('There are no upcoming dates yet.', { id: 'calendar.none' })}</p>`
    }
  </section>`;
}
