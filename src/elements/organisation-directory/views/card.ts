import { str } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFavourite } from '../../internal/collection/views/list.js';
import { lowercaseFirst } from '../../internal/collection/labels.js';
import { languageBadge } from '../../internal/language-badge.js';
import { localizedText } from '../../internal/localized-text.js';
import { phoneHref } from '../../internal/phone-href.js';
import type { Organisation } from '../../../core/feed/schema/schema.js';
import type { LocalizedText } from '../../../core/i18n/localized-text.js';
import { helpedGroupName, helpName, kindName } from '../labels.js';
import type { OrganisationItem } from '../organisation-collection.js';
import type { OrganisationsViewModel } from '../organisation-directory.types.js';

/** One organisation in the list: what it is, how it helps, where, whom, and whom to call. */
export function renderCard(
  state: OrganisationsViewModel,
  { organisation }: OrganisationItem,
): TemplateResult {
  const { collection, language, highlight, msg } = state;
  const { audience, id, kind, offers = [], summary } = organisation;
  const name = collection.resolve(organisation.name);
  const summaryText = collection.resolve(summary);
  const isForeign = summaryText.lang.split('-')[0] !== language;
  const areas = collection.areasText(organisation);
  const names = audience?.map((each) => lowercaseFirst(helpedGroupName(msg, each))).join(', ');
  const helps = [...new Set(offers.map((offer) => offer.kind))];
  return html`<li>
    <article part="card" aria-current=${state.map?.selected === id ? 'true' : nothing}>
      <p class="meta">
        <span class="kind" .textContent=${kindName(msg, kind)}></span>
        ${areas ? html`<span class="area" .textContent=${areas}></span>` : nothing}
      </p>
      <div class="card-text">
        ${renderTitle(state, organisation)}
        <p class="summary" ${localizedText(summaryText, language, highlight)}></p>
        ${isForeign ? languageBadge(msg, summaryText.lang, language) : nothing}
        ${
          helps.length
            ? html`<ul
                class="helps"
                role="list"
                aria-label=${msg('What it offers', { id: 'organisations.offers' })}
              >
                ${helps.map((each) => html`<li .textContent=${helpName(msg, each)}></li>`)}
              </ul>`
            : nothing
        }
        ${names ? html`<p class="applicants" .textContent=${msg(str`For: ${names}`, { id: 'library.for' })}></p>` : nothing}
        ${renderWhom(state, organisation)} ${renderMapButton(state, organisation)}
      </div>
      ${renderFavourite(state, id, name.text)}
    </article>
  </li>`;
}

/** The name, which opens the organisation in full. */
export function renderTitle(state: OrganisationsViewModel, { id, name }: Organisation): TemplateResult {
  const text = localizedText(state.collection.resolve(name), state.language, state.highlight);
  const open = (event: Event) => state.on.openItem(id, event);
  return html`<div class="title" role="heading" aria-level=${state.headingLevel}>
    ${
      state.hrefOf
        ? html`<a href=${state.hrefOf(id)} @click=${open} ${text}></a>`
        : html`<button type="button" class="link" @click=${open} ${text}></button>`
    }
  </div>`;
}

/** The button that shows the organisation on the map, if there is one and it has a location. */
function renderMapButton(
  { collection, map, msg }: OrganisationsViewModel,
  { geo, id, name }: Organisation,
): TemplateResult | typeof nothing {
  if (!map || !geo) return nothing;
  const title = collection.resolve(name).text;
  return html`<button
    type="button"
    class="link on-map"
    aria-label=${msg(str`On the map: ${title}`, { id: 'showcase.show-on-map-title' })}
    @click=${() => map.focusItem(id)}
  >
    ${msg('On the map', { id: 'showcase.show-on-map' })}
  </button>`;
}

/** The person or office to ask for, and the number to call. */
export function renderWhom(
  { collection, language, highlight }: OrganisationsViewModel,
  { contact, phone }: Organisation,
): TemplateResult | typeof nothing {
  const number = contact?.phone ?? phone;
  const line = (text: LocalizedText | undefined) =>
    text === undefined
      ? nothing
      : html`<span ${localizedText(collection.resolve(text), language, highlight)}></span>`;
  if (!contact?.name && !number) return nothing;
  return html`<p class="whom">
    ${line(contact?.name)} ${line(contact?.role)}
    ${number ? html`<a href=${phoneHref(number)}>${number}</a>` : nothing}
  </p>`;
}
