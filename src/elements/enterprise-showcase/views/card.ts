import { str, type Msg } from '../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFavourite } from '../../internal/collection/views/list.js';
import { localizedText } from '../../internal/localized-text.js';
import { languageBadge } from '../../internal/language-badge.js';
import type { EnterpriseCollection, EnterpriseItem } from '../enterprise-collection.js';
import { renderCover, renderLogo } from './picture.js';
import type { ShowcaseViewModel } from '../enterprise-showcase.types.js';
import { distanceText, filterName, targetGroupsText, statusName } from '../labels.js';

/** Number of products and services on a card. */
const MAX_OFFERS = 4;

/** One enterprise in the list: what it does, for whom, where, what it sells. */
export function renderCard(state: ShowcaseViewModel, item: EnterpriseItem): TemplateResult {
  const { collection, language, highlight, msg } = state;
  const { enterprise } = item;
  const name = collection.resolve(enterprise.name);
  const summary = collection.resolve(enterprise.summary);
  const isForeign = summary.lang.split('-')[0] !== language;
  const groups = enterprise.targetGroups ?? [];
  return html`<li>
    <article part="card" aria-current=${state.map?.selected === enterprise.id ? 'true' : nothing}>
      ${renderCover(state, enterprise)}
      <div class="card-body">
        ${renderLogo(state, enterprise)} ${renderTitle(state, item)}
        <p class="location" .textContent=${locationText(state, item)}></p>
        <p class="summary" ${localizedText(summary, language, highlight)}></p>
        ${isForeign ? languageBadge(msg, summary.lang, language) : nothing} ${renderOffers(state, item)}
        ${
          groups.length
            ? html`<p
                class="card-note"
                .textContent=${targetGroupsText(
                  msg,
                  groups.map((id) => collection.groupName(id)),
                )}
              ></p>`
            : nothing
        }
        ${renderBadges(msg, collection, item)}
        <p class="card-foot">
          ${renderFavourite(state, enterprise.id, name.text)} ${renderMapButton(state, item)}
        </p>
      </div>
    </article>
  </li>`;
}

/** The button that shows the enterprise on the map, if there is one and it has a location. */
function renderMapButton(
  { collection, map, msg }: ShowcaseViewModel,
  { enterprise: { geo, id, name } }: EnterpriseItem,
): TemplateResult | typeof nothing {
  if (!map || !geo) return nothing;
  const title = collection.resolve(name).text;
  return html`<button
    type="button"
    class="link"
    aria-label=${msg(str`On the map: ${title}`, { id: 'showcase.show-on-map-title' })}
    @click=${() => map.focusItem(id)}
  >
    ${msg('On the map', { id: 'showcase.show-on-map' })}
  </button>`;
}

/** The name, which opens the enterprise in full. */
export function renderTitle(state: ShowcaseViewModel, { enterprise }: EnterpriseItem): TemplateResult {
  const { collection, hrefOf, language } = state;
  const text = localizedText(collection.resolve(enterprise.name), language, state.highlight);
  const open = (event: Event) => state.on.openItem(enterprise.id, event);
  return html`<div class="title" role="heading" aria-level=${state.headingLevel}>
    ${
      hrefOf
        ? html`<a href=${hrefOf(enterprise.id)} @click=${open} ${text}></a>`
        : html`<button type="button" class="link" @click=${open} ${text}></button>`
    }
  </div>`;
}

/** “Food · Cēsis · 3.4 km” */
export function locationText(
  { collection, formatter }: Pick<ShowcaseViewModel, 'collection' | 'formatter'>,
  { enterprise }: EnterpriseItem,
): string {
  const { address, areas = [], sectors = [] } = enterprise;
  const distance = collection.distanceOf(enterprise);
  const area = address?.locality
    ? [collection.resolve(address.locality).text]
    : areas.map((id) => collection.areaName(id));
  return [
    ...sectors.slice(0, 2).map((id) => collection.sectorName(id)),
    ...area.slice(0, 1),
    ...(distance === undefined ? [] : [distanceText(distance, formatter)]),
  ].join(' · ');
}

function renderOffers(
  { collection, language, highlight, msg }: ShowcaseViewModel,
  { enterprise: { products = [] } }: EnterpriseItem,
): TemplateResult | typeof nothing {
  if (!products.length) return nothing;
  const remaining = products.length - MAX_OFFERS;
  return html`<ul class="tags" aria-label=${filterName(msg, 'offer-type')}>
    ${products.slice(0, MAX_OFFERS).map(({ name }) => html`<li ${localizedText(collection.resolve(name), language, highlight)}></li>`)}
    ${remaining > 0 ? html`<li class="remaining-count">+${remaining}</li>` : nothing}
  </ul>`;
}

/** Status, work integration, and whether it sells to the municipality. */
export function renderBadges(
  msg: Msg,
  collection: EnterpriseCollection,
  { enterprise }: EnterpriseItem,
): TemplateResult | typeof nothing {
  const status = collection.statusOf(enterprise);
  const badges = [
    status && statusName(msg, status),
    enterprise.workIntegration && integrationText(msg, enterprise.workIntegration.people),
    enterprise.sellsToMunicipality && filterName(msg, 'sells-to-municipality'),
  ].filter((each) => each !== undefined);
  return badges.length
    ? html`<ul class="badges">
        ${badges.map((text) => html`<li .textContent=${text}></li>`)}
      </ul>`
    : nothing;
}

/** That it employs people who find it hard to get work, and how many. */
export const integrationText = (msg: Msg, people: number | undefined): string =>
  people
    ? msg(str`Employs people who find it hard to get a job: ${people}`, {
        id: 'showcase.work-integration-people',
      })
    : filterName(msg, 'work-integration');
