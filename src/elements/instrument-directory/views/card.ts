import { str } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFavourite } from '../../internal/collection/views/list.js';
import { legalFormInline } from '../../internal/collection/labels.js';
import { localizedText } from '../../internal/localized-text.js';
import { languageBadge } from '../../internal/language-badge.js';
import { isClosingSoon } from '../../internal/round-status.js';
import type { InstrumentItem } from '../instrument-collection.js';
import type { DirectoryViewModel } from '../instrument-directory.types.js';
import { amountText, supportTypeName, stateText } from '../labels.js';

/** One instrument in the list: what, from whom, how much, by when, for whom. */
export function renderCard(state: DirectoryViewModel, item: InstrumentItem): TemplateResult {
  const { collection, language, formatter, highlight, msg } = state;
  const { instrument, availability } = item;
  const title = collection.resolve(instrument.title);
  const isForeign = title.lang.split('-')[0] !== language;
  const eligibility = state.eligibilityOf?.(item);
  const titleText = localizedText(title, language, highlight);
  const open = (event: Event) => state.on.openItem(instrument.id, event);
  return html`<li>
    <article part="card" data-state=${availability.state}>
      <p class="meta">
        <span class="kind" .textContent=${supportTypeName(msg, instrument.supportType)}></span>
        <span
          class="state"
          ?data-soon=${isClosingSoon(availability.state, availability.round, collection.now)}
          .textContent=${stateText(msg, availability, collection.now, formatter)}
        ></span>
      </p>
      <div class="title" role="heading" aria-level=${state.headingLevel}>
        ${
          state.hrefOf
            ? html`<a href=${state.hrefOf(instrument.id)} @click=${open} ${titleText}></a>`
            : html`<button type="button" class="link" @click=${open} ${titleText}></button>`
        }
      </div>
      <p
        class="provider"
        ${localizedText(collection.resolve(instrument.provider.name), language, highlight)}
      ></p>
      <p class="summary" ${localizedText(collection.resolve(instrument.summary), language, highlight)}></p>
      <p class="amount" .textContent=${amountText(msg, instrument.amount, formatter)}></p>
      <p class="applicants" .textContent=${applicantsText(state, item) ?? ''}></p>
      ${eligibility || isForeign ? html`${eligibility}${isForeign ? languageBadge(msg, title.lang, language) : nothing}` : nothing}
      ${renderFavourite(state, instrument.id, title.text)}
    </article>
  </li>`;
}

/** “For: associations, groups of residents”: the provider’s own words, if there are any. */
export function applicantsText(
  { collection, msg }: DirectoryViewModel,
  { instrument }: InstrumentItem,
): string | undefined {
  const { applicants, legalForms } = instrument.eligibility ?? {};
  const applicantNames = applicants
    ? collection.resolve(applicants).text
    : // Without a list nothing is said: only an empty one is open to anyone.
      legalForms &&
      (legalForms.map((form) => legalFormInline(msg, form)).join(', ') ||
        msg('anyone', { id: 'card.everyone' }));
  return applicantNames && msg(str`Who can apply: ${applicantNames}`, { id: 'card.for' });
}
