import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { calendarLinks } from '../../../export/calendar.js';
import type { Instrument } from '../../../feed/schema.js';
import type { LocalText } from '../../../locale/feed-text.js';
import { feedText } from '../../../ui/feed-text.js';
import { renderProse } from '../../../ui/prose.js';
import type { Entry } from '../directory.js';
import { languageBadge } from '../view-card.js';
import { amountText, formName, legalFormName, rangeText, stateText } from '../words.js';
import { renderAbout, renderAsk, renderLaw, renderReport } from './detail-about.js';
import type { DialogState } from './dialog.js';
import { reasonText, renderVerdict } from './eligibility-view.js';
import { judge } from './eligibility.js';
import { deadlineEvents, saveCalendar } from './outputs.js';

/** One instrument in full. */
export function renderDetail(state: DialogState, entry: Entry, level: number): TemplateResult {
  const { directory, formats, language, answers } = state;
  const { instrument, availability } = entry;
  const title = directory.text(instrument.title);
  const prose = (text: LocalText) => {
    const found = directory.text(text);
    return renderProse(found.text, found.lang === language ? undefined : found.lang);
  };
  const isForeign = title.lang.split('-')[0] !== language;
  return html`<p class="meta">
      <span class="kind">${formName(instrument.form)}</span>
      <span class="state" data-state=${availability.state}
        >${stateText(availability, directory.now, formats)}</span
      >
    </p>
    <div
      class="detail-title"
      id=${level === 2 ? 'dialog-title' : nothing}
      role="heading"
      aria-level=${level}
      tabindex="-1"
      ?autofocus=${level === 2}
      ${feedText(title, language)}
    ></div>
    <p class="giver" ${feedText(directory.text(instrument.giver.name), language)}></p>
    ${isForeign ? languageBadge(title.lang, language) : nothing}
    ${Object.keys(answers).length ? renderVerdict(instrument, directory, answers, formats) : nothing}
    ${prose(instrument.description ?? instrument.summary)}
    <dl class="rows">
      ${row(msg('How much', { id: 'detail.amount' }), renderAmount(state, instrument))}
      ${row(msg('When to apply', { id: 'detail.when' }), renderWhen(state, entry))}
      ${row(msg('Who may have it', { id: 'detail.who' }), renderWho(state, instrument))}
      ${row(msg('Where it applies', { id: 'detail.area' }), instrument.areas?.length ? formats.list(instrument.areas.map((id) => directory.areaName(id))) : nothing)}
      ${row(msg('What to do', { id: 'detail.steps' }), renderSteps(state, instrument))}
      ${row(msg('Who decides', { id: 'detail.decision' }), renderDecision(state, instrument))}
      ${row(msg('Documents', { id: 'detail.documents' }), renderDocuments(state, instrument))}
      ${row(msg('Whom to ask', { id: 'detail.contact' }), renderAsk(state, instrument))}
      ${row(msg('Rests on', { id: 'detail.legal-basis' }), renderLaw(state, instrument))}
      ${row(msg('About this entry', { id: 'detail.about' }), renderAbout(state, instrument))}
    </dl>
    <p class="detail-actions">
      <button
        type="button"
        class="plain"
        aria-pressed=${state.kept.has(instrument.id)}
        @click=${() => state.keep(instrument.id)}
      >
        ${msg('Keep', { id: 'card.keep' })}
      </button>
      ${
        instrument.url
          ? html`<a class="plain" href=${instrument.url}
              >${msg('To the giver’s page', { id: 'detail.url' })}</a
            >`
          : nothing
      }
      ${renderReport(state, instrument)}
    </p>`;
}

const row = (name: string, content: unknown): TemplateResult | typeof nothing =>
  content && content !== nothing
    ? html`<div>
        <dt>${name}</dt>
        <dd>${content}</dd>
      </div>`
    : nothing;

function renderAmount({ directory, formats }: DialogState, { amount, deMinimis }: Instrument): unknown {
  if (!amount && !deMinimis) return nothing;
  const total = amount?.total === undefined ? '' : formats.money(amount.total, amount.currency);
  return html`${amount ? html`<p><strong>${amountText(amount, formats)}</strong></p>` : nothing}
  ${
    amount?.byPurpose?.length
      ? html`<ul>
          ${amount.byPurpose.map(
            (each) =>
              html`<li>
                ${directory.text(each.purpose).text}: ${rangeText(each, amount.currency, formats)}
              </li>`,
          )}
        </ul>`
      : nothing
  }
  ${amount?.note ? html`<p>${directory.text(amount.note).text}</p>` : nothing}
  ${total ? html`<p>${msg(str`For everyone together: ${total}`, { id: 'detail.total' })}</p>` : nothing}
  ${deMinimis ? html`<p>${msg('Counts as de minimis aid.', { id: 'detail.de-minimis' })}</p>` : nothing}`;
}

function renderWhen(state: DialogState, entry: Entry): TemplateResult {
  const { directory, formats } = state;
  const { instrument, availability } = entry;
  const { round } = availability;
  const events = deadlineEvents(entry, directory, state.feed, state.href);
  return html`${
    round
      ? html`<p>
          ${round.label ? html`<strong>${directory.text(round.label).text}</strong><br />` : nothing}
          ${round.opens ? html`${msg(str`Opens: ${formats.date(round.opens)}`, { id: 'state.opens' })}<br />` : nothing}
          ${
            round.closes
              ? availability.state === 'closed'
                ? msg(str`Closed: ${formats.date(round.closes)}`, { id: 'detail.closed-on' })
                : msg(str`Deadline: ${formats.date(round.closes)}`, { id: 'detail.deadline' })
              : nothing
          }
          ${round.yearly ? html`<br />${msg('Every year on the same days.', { id: 'detail.yearly' })}` : nothing}
        </p>`
      : html`<p>${stateText(availability, directory.now, formats)}</p>`
  }
  ${instrument.when ? html`<p ${feedText(directory.text(instrument.when), state.language)}></p>` : nothing}
  ${
    events.length
      ? html`<details class="calendar">
          <summary>${msg('Add the deadline to my calendar', { id: 'detail.calendar' })}</summary>
          <ul>
            ${calendarLinks(events[0]!).map(
              ({ id, href }) =>
                html`<li><a href=${href} target="_blank" rel="noopener noreferrer">${CALENDARS[id]}</a></li>`,
            )}
            <li>
              <button
                type="button"
                class="link"
                @click=${() => saveCalendar(events, directory.text(instrument.title).text, state.language)}
              >
                ${msg('Apple or another calendar (.ics file)', { id: 'detail.ics' })}
              </button>
            </li>
          </ul>
        </details>`
      : nothing
  }`;
}

const CALENDARS = {
  google: 'Google',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo',
} as const;

/** The giver's own words, then each condition that the eligibility questions would ask. */
function renderWho(state: DialogState, instrument: Instrument): unknown {
  const { directory, formats } = state;
  const { applicants, legalForms } = instrument.eligibility ?? {};
  const conditions = judge(instrument, {}, directory.isWithin).reasons.filter(
    ({ question }) => question !== 'legalForm' && question !== 'area',
  );
  return html`${applicants ? html`<p ${feedText(directory.text(applicants), state.language)}></p>` : nothing}
  ${
    legalForms?.length
      ? html`<p>${formats.list(legalForms.map((form) => legalFormName(form).toLowerCase()))}</p>`
      : applicants
        ? nothing
        : html`<p>${msg('everyone', { id: 'card.everyone' })}</p>`
  }
  ${
    conditions.length
      ? html`<ul>
          ${conditions.map((reason) => html`<li>${reasonText(reason, instrument, directory, formats)}</li>`)}
        </ul>`
      : nothing
  }`;
}

const renderSteps = ({ directory }: DialogState, { steps }: Instrument): unknown =>
  steps?.length
    ? html`<ol>
        ${steps.map((step) => html`<li>${directory.text(step).text}</li>`)}
      </ol>`
    : nothing;

function renderDecision({ directory, formats }: DialogState, { decision }: Instrument): unknown {
  if (!decision) return nothing;
  const { by, days, note } = decision;
  const within =
    days === undefined
      ? ''
      : formats.plural(days, msg('within # day|within # days', { id: 'detail.decision-days' }));
  const parts = [by && directory.text(by).text, within].filter(Boolean).join(', ');
  return html`${parts ? html`<p>${parts}</p>` : nothing}${note ? html`<p>${directory.text(note).text}</p>` : nothing}`;
}

function renderDocuments({ directory, formats, language }: DialogState, { documents }: Instrument): unknown {
  if (!documents?.length) return nothing;
  return html`<ul>
    ${documents.map((document) => {
      const size = document.bytes && formats.bytes(document.bytes);
      const tongue =
        document.language && new Intl.DisplayNames(language, { type: 'language' }).of(document.language);
      const about = [document.format?.toUpperCase(), size, tongue].filter(Boolean).join(', ');
      const title = directory.text(document.title).text;
      return html`<li>
        ${document.url ? html`<a href=${document.url}>${title}</a>` : title}
        ${about ? html`<span class="muted">(${about})</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}
