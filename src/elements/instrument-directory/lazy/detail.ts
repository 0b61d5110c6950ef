import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import {
  prose,
  renderDocuments,
  renderKeep,
  renderReport,
  row,
} from '../../internal/collection/lazy/definition-list.js';
import { legalFormInText } from '../../internal/collection/labels.js';
import { CALENDAR_NAMES, calendarLinks } from '../../../core/formats/calendar.js';
import type { Instrument } from '../../../core/feed/schema/schema.js';
import { joined, labelled } from '../../internal/joined.js';
import { feedText } from '../../internal/localized-text.js';
import { languageBadge } from '../../internal/language-badge.js';
import { isSoonOver } from '../../internal/round-status.js';
import type { DirectoryToolState } from './lazy.types.js';
import type { Entry } from '../instrument-collection.js';
import { amountText, formName, rangeText, stateText } from '../labels.js';
import { renderAbout, renderAsk, renderLaw } from './detail-sections.js';
import { renderVerdict } from './eligibility-panel.js';
import { reasonText } from './eligibility-reasons.js';
import { judge } from './eligibility.js';
import { deadlineEvents, saveCalendar } from './export.js';

/** One instrument in full. */
export function renderDetail(state: DirectoryToolState, entry: Entry, level: number): TemplateResult {
  const { catalogue, formats, language, answers } = state;
  const { instrument, availability } = entry;
  const title = catalogue.text(instrument.title);
  const isForeign = title.lang.split('-')[0] !== language;
  return html`<p class="meta">
      <span class="kind">${formName(instrument.form)}</span>
      <span
        class="state"
        data-state=${availability.state}
        ?data-soon=${isSoonOver(availability.state, availability.round, catalogue.now)}
        >${stateText(availability, catalogue.now, formats)}</span
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
    <p class="giver" ${feedText(catalogue.text(instrument.giver.name), language)}></p>
    ${isForeign ? languageBadge(title.lang, language) : nothing}
    ${Object.keys(answers).length ? renderVerdict(instrument, catalogue, answers, formats) : nothing}
    ${prose(state, instrument.description ?? instrument.summary)}
    <dl class="rows">
      ${row(msg('How much', { id: 'detail.amount' }), renderAmount(state, instrument))}
      ${row(msg('When to apply', { id: 'detail.when' }), renderWhen(state, entry))}
      ${row(msg('Who can apply', { id: 'detail.who' }), renderWho(state, instrument))}
      ${row(msg('Where it applies', { id: 'detail.area' }), instrument.areas?.length ? formats.list(instrument.areas.map((id) => catalogue.areaName(id))) : nothing)}
      ${row(msg('What to do', { id: 'detail.steps' }), renderSteps(state, instrument))}
      ${row(msg('Who decides', { id: 'detail.decision' }), renderDecision(state, instrument))}
      ${row(msg('Documents', { id: 'detail.documents' }), renderDocuments(state, instrument.documents))}
      ${row(msg('Contact', { id: 'detail.contact' }), renderAsk(state, instrument))}
      ${row(msg('Legal basis', { id: 'detail.legal-basis' }), renderLaw(state, instrument))}
      ${row(msg('About this entry', { id: 'detail.about' }), renderAbout(state, instrument))}
    </dl>
    <p class="detail-actions">
      ${renderKeep(state, instrument.id)}
      ${
        instrument.url
          ? html`<a class="plain" href=${instrument.url}
              >${msg('Go to the provider’s page', { id: 'detail.url' })}</a
            >`
          : nothing
      }
      ${renderReport(state, instrument.id, instrument.title, instrument.contact?.email)}
    </p>`;
}

function renderAmount(
  { catalogue, formats }: DirectoryToolState,
  { amount, deMinimis }: Instrument,
): unknown {
  if (!amount && !deMinimis) return nothing;
  const total = amount?.total === undefined ? '' : formats.money(amount.total, amount.currency);
  return html`${amount ? html`<p><strong>${amountText(amount, formats)}</strong></p>` : nothing}
  ${
    amount?.byPurpose?.length
      ? html`<ul>
          ${amount.byPurpose.map(
            (each) =>
              html`<li>
                ${labelled(catalogue.text(each.purpose).text, rangeText(each, amount.currency, formats))}
              </li>`,
          )}
        </ul>`
      : nothing
  }
  ${amount?.note ? html`<p>${catalogue.text(amount.note).text}</p>` : nothing}
  ${total ? html`<p>${msg(str`Total available: ${total}`, { id: 'detail.total' })}</p>` : nothing}
  ${deMinimis ? html`<p>${msg('Counts as de minimis aid.', { id: 'detail.de-minimis' })}</p>` : nothing}`;
}

function renderWhen(state: DirectoryToolState, entry: Entry): TemplateResult {
  const { catalogue, formats } = state;
  const { instrument, availability } = entry;
  const { round } = availability;
  const events = deadlineEvents(entry, state);
  return html`${
    round
      ? html`<p>
          ${round.label ? html`<strong>${catalogue.text(round.label).text}</strong><br />` : nothing}
          ${round.opens ? html`${msg(str`Opens: ${formats.date(round.opens)}`, { id: 'state.opens' })}<br />` : nothing}
          ${
            round.closes
              ? availability.state === 'closed'
                ? msg(str`Closed: ${formats.date(round.closes)}`, { id: 'detail.closed-on' })
                : msg(str`Deadline: ${formats.date(round.closes)}`, { id: 'detail.deadline' })
              : nothing
          }
          ${round.yearly ? html`<br />${msg('Same dates every year.', { id: 'detail.yearly' })}` : nothing}
        </p>`
      : html`<p>${stateText(availability, catalogue.now, formats)}</p>`
  }
  ${instrument.when ? html`<p ${feedText(catalogue.text(instrument.when), state.language)}></p>` : nothing}
  ${
    events.length
      ? html`<details class="calendar">
          <summary>${msg('Add the deadline to my calendar', { id: 'detail.calendar' })}</summary>
          <ul>
            ${calendarLinks(events[0]!).map(
              ({ id, href }) =>
                html`<li>
                  <a href=${href} target="_blank" rel="noopener noreferrer">${CALENDAR_NAMES[id]}</a>
                </li>`,
            )}
            <li>
              <button
                type="button"
                class="link"
                @click=${() => saveCalendar(events, catalogue.text(instrument.title).text, state.language)}
              >
                ${msg('Apple or another calendar (.ics file)', { id: 'detail.ics' })}
              </button>
            </li>
          </ul>
        </details>`
      : nothing
  }`;
}

/** The giver's own words, then each condition that the eligibility questions would ask. */
function renderWho(state: DirectoryToolState, instrument: Instrument): unknown {
  const { catalogue, formats } = state;
  const { applicants, legalForms } = instrument.eligibility ?? {};
  const conditions = judge(instrument, {}, catalogue.isWithin).reasons.filter(
    ({ question }) => question !== 'legalForm' && question !== 'area',
  );
  return html`${applicants ? html`<p ${feedText(catalogue.text(applicants), state.language)}></p>` : nothing}
  ${
    legalForms?.length
      ? html`<p>${formats.list(legalForms.map(legalFormInText))}</p>`
      : applicants
        ? nothing
        : html`<p>${msg('anyone', { id: 'card.everyone' })}</p>`
  }
  ${
    conditions.length
      ? html`<ul>
          ${conditions.map((reason) => html`<li>${reasonText(reason, instrument, catalogue, formats)}</li>`)}
        </ul>`
      : nothing
  }`;
}

const renderSteps = ({ catalogue }: DirectoryToolState, { steps }: Instrument): unknown =>
  steps?.length
    ? html`<ol>
        ${steps.map((step) => html`<li>${catalogue.text(step).text}</li>`)}
      </ol>`
    : nothing;

function renderDecision({ catalogue, formats }: DirectoryToolState, { decision }: Instrument): unknown {
  if (!decision) return nothing;
  const { by, days, note } = decision;
  const within =
    days === undefined
      ? ''
      : formats.plural(days, msg('within # day|within # days', { id: 'detail.decision-days' }));
  const parts = joined([by && catalogue.text(by).text, within], ', ');
  return html`${parts ? html`<p>${parts}</p>` : nothing}${note ? html`<p>${catalogue.text(note).text}</p>` : nothing}`;
}
