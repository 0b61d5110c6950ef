import { str } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import {
  renderText,
  renderDocuments,
  renderFavourite,
  renderFeedbackLink,
} from '../../internal/collection/lazy/definition-list.js';
import { renderTitle } from '../../internal/collection/lazy/dialog.js';
import { definition } from '../../internal/definition-list.js';
import { legalFormInline } from '../../internal/collection/labels.js';
import { CALENDAR_NAMES, calendarLinks } from '../../../core/formats/calendar.js';
import type { Instrument } from '../../../core/feed/schema/schema.js';
import { joinTexts, withLabel } from '../../internal/joined.js';
import { localizedText } from '../../internal/localized-text.js';
import { languageBadge } from '../../internal/language-badge.js';
import { isClosingSoon } from '../../internal/round-status.js';
import type { DirectoryDialogViewModel } from './lazy.types.js';
import type { InstrumentItem } from '../instrument-collection.js';
import { amountText, supportTypeName, rangeText, stateText } from '../labels.js';
import { renderProvenance, renderContactSection, renderLegalBasis } from './detail-sections.js';
import { renderEligibilityResult } from './eligibility-panel.js';
import { reasonText } from './eligibility-reasons.js';
import { evaluateEligibility } from './eligibility.js';
import { deadlineEvents, saveCalendar } from './export.js';

/** One instrument in full. */
export function renderDetail(
  state: DirectoryDialogViewModel,
  item: InstrumentItem,
  level: number,
): TemplateResult {
  const { collection, formatter, language, answers, msg } = state;
  const { instrument, availability } = item;
  const title = collection.resolve(instrument.title);
  const isForeign = title.lang.split('-')[0] !== language;
  return html`<p class="meta">
      <span class="kind">${supportTypeName(msg, instrument.supportType)}</span>
      <span
        class="state"
        data-state=${availability.state}
        ?data-soon=${isClosingSoon(availability.state, availability.round, collection.now)}
        >${stateText(msg, availability, collection.now, formatter)}</span
      >
    </p>
    ${renderTitle(html`<span ${localizedText(title, language)}></span>`, level)}
    <p class="provider" ${localizedText(collection.resolve(instrument.provider.name), language)}></p>
    ${isForeign ? languageBadge(msg, title.lang, language) : nothing}
    ${Object.keys(answers).length ? renderEligibilityResult(msg, instrument, collection, answers, formatter) : nothing}
    ${renderText(state, instrument.description ?? instrument.summary)}
    <dl class="rows">
      ${definition(msg('How much', { id: 'detail.amount' }), renderAmount(state, instrument))}
      ${definition(msg('When to apply', { id: 'detail.when' }), renderApplicationPeriod(state, item))}
      ${definition(msg('Who can apply', { id: 'detail.who' }), renderEligibility(state, instrument))}
      ${definition(msg('Where it applies', { id: 'detail.area' }), instrument.areas?.length ? formatter.list(instrument.areas.map((id) => collection.areaName(id))) : nothing)}
      ${definition(msg('What to do', { id: 'detail.steps' }), renderSteps(state, instrument))}
      ${definition(msg('Who decides', { id: 'detail.decision' }), renderDecision(state, instrument))}
      ${definition(msg('Documents', { id: 'detail.documents' }), renderDocuments(state, instrument.documents))}
      ${definition(msg('Contact', { id: 'detail.contact' }), renderContactSection(state, instrument))}
      ${definition(msg('Legal basis', { id: 'detail.legal-basis' }), renderLegalBasis(state, instrument))}
      ${definition(msg('About this entry', { id: 'detail.about' }), renderProvenance(state, instrument))}
    </dl>
    <p class="detail-actions">
      ${renderFavourite(state, instrument.id)}
      ${
        instrument.url
          ? html`<a class="button" href=${instrument.url}
              >${msg('Go to the provider’s page', { id: 'detail.url' })}</a
            >`
          : nothing
      }
      ${renderFeedbackLink(state, instrument.id, instrument.title, instrument.contact?.email)}
    </p>`;
}

function renderAmount(
  { collection, formatter, msg }: DirectoryDialogViewModel,
  { amount, deMinimis }: Instrument,
): unknown {
  if (!amount && !deMinimis) return nothing;
  const total = amount?.total === undefined ? '' : formatter.money(amount.total, amount.currency);
  return html`${amount ? html`<p><strong>${amountText(msg, amount, formatter)}</strong></p>` : nothing}
  ${
    amount?.byPurpose?.length
      ? html`<ul>
          ${amount.byPurpose.map(
            (each) =>
              html`<li>
                ${withLabel(collection.resolve(each.purpose).text, rangeText(msg, each, amount.currency, formatter))}
              </li>`,
          )}
        </ul>`
      : nothing
  }
  ${amount?.note ? html`<p>${collection.resolve(amount.note).text}</p>` : nothing}
  ${total ? html`<p>${msg(str`Total available: ${total}`, { id: 'detail.total' })}</p>` : nothing}
  ${deMinimis ? html`<p>${msg('Counts as de minimis aid.', { id: 'detail.de-minimis' })}</p>` : nothing}`;
}

function renderApplicationPeriod(state: DirectoryDialogViewModel, item: InstrumentItem): TemplateResult {
  const { collection, formatter, msg } = state;
  const { instrument, availability } = item;
  const { round } = availability;
  const events = deadlineEvents(item, state);
  return html`${
    round
      ? html`<p>
          ${round.label ? html`<strong>${collection.resolve(round.label).text}</strong><br />` : nothing}
          ${round.opens ? html`${msg(str`Opens: ${formatter.date(round.opens)}`, { id: 'state.opens-on' })}<br />` : nothing}
          ${
            round.closes
              ? availability.state === 'closed'
                ? msg(str`Closed: ${formatter.date(round.closes)}`, { id: 'detail.closed-on' })
                : msg(str`Deadline: ${formatter.date(round.closes)}`, { id: 'detail.deadline' })
              : nothing
          }
          ${round.opens || round.closes ? nothing : stateText(msg, availability, collection.now, formatter)}
          ${round.yearly ? html`<br />${msg('Same dates every year.', { id: 'detail.yearly' })}` : nothing}
        </p>`
      : html`<p>${stateText(msg, availability, collection.now, formatter)}</p>`
  }
  ${instrument.whenToApply ? html`<p ${localizedText(collection.resolve(instrument.whenToApply), state.language)}></p>` : nothing}
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
                @click=${() => saveCalendar(events, collection.resolve(instrument.title).text, state.language)}
              >
                ${msg('Apple or another calendar (.ics file)', { id: 'detail.ics' })}
              </button>
            </li>
          </ul>
        </details>`
      : nothing
  }`;
}

/** The provider’s own words, then each condition that the eligibility questions are about. */
function renderEligibility(state: DirectoryDialogViewModel, instrument: Instrument): unknown {
  const { collection, formatter, msg } = state;
  const { applicants, legalForms } = instrument.eligibility ?? {};
  const conditions = evaluateEligibility(instrument, {}, collection.isWithin).reasons.filter(
    ({ question }) => question !== 'legalForm' && question !== 'area',
  );
  if (!applicants && !legalForms && !conditions.length) return nothing;
  return html`${applicants ? html`<p ${localizedText(collection.resolve(applicants), state.language)}></p>` : nothing}
  ${
    legalForms?.length
      ? html`<p>${formatter.list(legalForms.map((form) => legalFormInline(msg, form)))}</p>`
      : legalForms && !applicants
        ? html`<p>${msg('anyone', { id: 'card.everyone' })}</p>`
        : nothing
  }
  ${
    conditions.length
      ? html`<ul>
          ${conditions.map((reason) => html`<li>${reasonText(msg, reason, instrument, collection, formatter)}</li>`)}
        </ul>`
      : nothing
  }`;
}

const renderSteps = ({ collection }: DirectoryDialogViewModel, { steps }: Instrument): unknown =>
  steps?.length
    ? html`<ol>
        ${steps.map((step) => html`<li>${collection.resolve(step).text}</li>`)}
      </ol>`
    : nothing;

function renderDecision(
  { collection, formatter, msg }: DirectoryDialogViewModel,
  { decision }: Instrument,
): unknown {
  if (!decision) return nothing;
  const { by, days, note } = decision;
  const within =
    days === undefined
      ? ''
      : formatter.plural(days, msg('within # day|within # days', { id: 'detail.decision-days' }));
  const text = joinTexts([by && collection.resolve(by).text, within], ', ');
  return html`${text ? html`<p>${text}</p>` : nothing}${note ? html`<p>${collection.resolve(note).text}</p>` : nothing}`;
}
