import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { renderKeep } from '../../internal/collection/views/list.js';
import { legalFormInText } from '../../internal/collection/labels.js';
import { feedText } from '../../internal/localized-text.js';
import { languageBadge } from '../../internal/language-badge.js';
import { isSoonOver } from '../../internal/round-status.js';
import type { Entry } from '../instrument-collection.js';
import type { ViewState } from './directory.js';
import { amountText, formName, stateText } from '../labels.js';

/** One instrument in the list: what, from whom, how much, by when, for whom. */
export function renderCard(state: ViewState, entry: Entry): TemplateResult {
  const { catalogue: directory, language, formats, mark } = state;
  const { instrument, availability } = entry;
  const title = directory.text(instrument.title);
  const isForeign = title.lang.split('-')[0] !== language;
  const verdict = state.verdict?.(entry);
  const titleText = feedText(title, language, mark);
  const open = (event: Event) => state.on.open(instrument.id, event);
  return html`<li>
    <article part="card" data-state=${availability.state}>
      <p class="meta">
        <span class="kind" .textContent=${formName(instrument.form)}></span>
        <span
          class="state"
          ?data-soon=${isSoonOver(availability.state, availability.round, directory.now)}
          .textContent=${stateText(availability, directory.now, formats)}
        ></span>
      </p>
      <div class="title" role="heading" aria-level=${state.headingLevel}>
        ${
          state.hrefOf
            ? html`<a href=${state.hrefOf(instrument.id)} @click=${open} ${titleText}></a>`
            : html`<button type="button" class="link" @click=${open} ${titleText}></button>`
        }
      </div>
      <p class="giver" ${feedText(directory.text(instrument.giver.name), language, mark)}></p>
      <p class="summary" ${feedText(directory.text(instrument.summary), language, mark)}></p>
      <p class="amount" .textContent=${amountText(instrument.amount, formats)}></p>
      <p class="who" .textContent=${whoText(state, entry)}></p>
      ${verdict || isForeign ? html`${verdict}${isForeign ? languageBadge(title.lang, language) : nothing}` : nothing}
      ${renderKeep(state, instrument.id, title.text)}
    </article>
  </li>`;
}

/** "For: associations, groups of residents" — the giver's own words first. */
export function whoText({ catalogue: directory }: ViewState, { instrument }: Entry): string {
  const { applicants, legalForms } = instrument.eligibility ?? {};
  const who = applicants
    ? directory.text(applicants).text
    : legalForms?.length
      ? legalForms.map(legalFormInText).join(', ')
      : msg('anyone', { id: 'card.everyone' });
  return msg(str`Who can apply: ${who}`, { id: 'card.for' });
}
