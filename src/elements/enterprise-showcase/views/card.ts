import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { renderKeep } from '../../internal/collection/views/list.js';
import { feedText } from '../../internal/localized-text.js';
import { languageBadge } from '../../internal/language-badge.js';
import type { Enterprises, Entry } from '../enterprise-collection.js';
import { renderCover, renderFace } from './picture.js';
import type { ViewState } from './showcase.js';
import { distanceText, filterName, helpsText, statusName } from '../labels.js';

/** So many products and services are named on a card. */
const FEW = 4;

/** One enterprise in the list: what it does, for whom, where, what one can buy. */
export function renderCard(state: ViewState, entry: Entry): TemplateResult {
  const { catalogue, language, mark } = state;
  const { enterprise } = entry;
  const name = catalogue.text(enterprise.name);
  const summary = catalogue.text(enterprise.summary);
  const isForeign = summary.lang.split('-')[0] !== language;
  const groups = enterprise.targetGroups ?? [];
  return html`<li>
    <article part="card" aria-current=${state.map?.selected === enterprise.id ? 'true' : nothing}>
      ${renderCover(state, enterprise)}
      <div class="card-body">
        ${renderFace(state, enterprise)} ${renderTitle(state, entry)}
        <p class="where" .textContent=${whereText(state, entry)}></p>
        <p class="summary" ${feedText(summary, language, mark)}></p>
        ${isForeign ? languageBadge(summary.lang, language) : nothing} ${renderOffers(state, entry)}
        ${groups.length ? html`<p class="helps" .textContent=${helpsText(groups.map((id) => catalogue.groupName(id)))}></p>` : nothing}
        ${renderMarks(catalogue, entry)}
        <p class="card-foot">
          ${renderKeep(state, enterprise.id, name.text)} ${renderPlaceButton(state, entry)}
        </p>
      </div>
    </article>
  </li>`;
}

/** From the list to the map, where there is one and the enterprise says where it is. */
function renderPlaceButton(
  { catalogue, map }: ViewState,
  { enterprise: { geo, id, name } }: Entry,
): TemplateResult | typeof nothing {
  if (!map || !geo) return nothing;
  const title = catalogue.text(name).text;
  return html`<button
    type="button"
    class="link"
    aria-label=${msg(str`On the map: ${title}`, { id: 'showcase.on-map-title' })}
    @click=${() => map.show(id)}
  >
    ${msg('On the map', { id: 'showcase.on-map' })}
  </button>`;
}

/** The name, which opens the enterprise in full. */
export function renderTitle(state: ViewState, { enterprise }: Entry): TemplateResult {
  const { catalogue, hrefOf, language } = state;
  const text = feedText(catalogue.text(enterprise.name), language, state.mark);
  const open = (event: Event) => state.on.open(enterprise.id, event);
  return html`<div class="title" role="heading" aria-level=${state.headingLevel}>
    ${
      hrefOf
        ? html`<a href=${hrefOf(enterprise.id)} @click=${open} ${text}></a>`
        : html`<button type="button" class="link" @click=${open} ${text}></button>`
    }
  </div>`;
}

/** "Food · Cēsis · 3.4 km" */
export function whereText(
  { catalogue, formats }: Pick<ViewState, 'catalogue' | 'formats'>,
  { enterprise }: Entry,
): string {
  const { address, areas = [], sectors = [] } = enterprise;
  const distance = catalogue.distanceOf(enterprise);
  const area = address?.locality
    ? [catalogue.text(address.locality).text]
    : areas.map((id) => catalogue.areaName(id));
  return [
    ...sectors.slice(0, 2).map((id) => catalogue.sectorName(id)),
    ...area.slice(0, 1),
    ...(distance === undefined ? [] : [distanceText(distance, formats)]),
  ].join(' · ');
}

function renderOffers(
  { catalogue, language, mark }: ViewState,
  { enterprise: { products = [] } }: Entry,
): TemplateResult | typeof nothing {
  if (!products.length) return nothing;
  const left = products.length - FEW;
  return html`<ul class="tags" aria-label=${filterName('offer')}>
    ${products.slice(0, FEW).map(({ name }) => html`<li ${feedText(catalogue.text(name), language, mark)}></li>`)}
    ${left > 0 ? html`<li class="left">+${left}</li>` : nothing}
  </ul>`;
}

/** Status, work integration, what a municipal buyer looks for. */
export function renderMarks(catalogue: Enterprises, { enterprise }: Entry): TemplateResult | typeof nothing {
  const status = catalogue.statusOf(enterprise);
  const marks = [
    status && statusName(status),
    enterprise.workIntegration && integrationText(enterprise.workIntegration.people),
    enterprise.sellsToMunicipality && filterName('municipality'),
  ].filter((each) => each !== undefined);
  return marks.length
    ? html`<ul class="marks">
        ${marks.map((text) => html`<li .textContent=${text}></li>`)}
      </ul>`
    : nothing;
}

/** That it gives work to people who find none, and to how many. */
export const integrationText = (people: number | undefined): string =>
  people
    ? msg(str`Employs people who find it hard to get a job: ${people}`, {
        id: 'showcase.integration-people',
      })
    : filterName('integration');
