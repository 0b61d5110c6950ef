import { html, nothing, type TemplateResult } from 'lit';
import {
  provenance,
  renderFavourite,
  renderFeedbackLink,
  renderText,
} from '../../internal/collection/lazy/definition-list.js';
import { renderTitle } from '../../internal/collection/lazy/dialog.js';
import { definition, unstyledList } from '../../internal/definition-list.js';
import { localizedText } from '../../internal/localized-text.js';
import { filterName } from '../controls/filter-labels.js';
import { kindName } from '../labels.js';
import type { OrganisationItem } from '../organisation-collection.js';
import { contactOf, renderContactActions, renderContacts } from './contact.js';
import { audienceText, languagesText, renderOffers } from './facts.js';
import type { OrganisationDialogViewModel } from './lazy.types.js';
import { renderPartners } from './partners.js';

/** One organisation in full. */
export function renderDetail(state: OrganisationDialogViewModel, item: OrganisationItem): TemplateResult {
  const { organisation } = item;
  const { collection, language, msg } = state;
  const { description, howToReach, id, name, summary } = organisation;
  const about = provenance(state, organisation).filter(Boolean);
  return html`<p class="meta"><span class="kind">${kindName(msg, organisation.kind)}</span></p>
    ${renderTitle(html`<span ${localizedText(collection.resolve(name), language)}></span>`)}
    ${renderText(state, summary)} ${description === undefined ? '' : renderText(state, description)}
    <p class="detail-actions">${renderContactActions(state, organisation)}</p>
    <dl class="rows">
      ${definition(filterName(msg, 'offer'), renderOffers(state, organisation))}
      ${definition(filterName(msg, 'audience'), audienceText(state, organisation))}
      ${definition(filterName(msg, 'area'), collection.areasText(organisation))}
      ${definition(msg('Who to ask', { id: 'organisations.contact' }), renderContacts(state, organisation))}
      ${definition(filterName(msg, 'language'), languagesText(state, organisation))}
      ${definition(msg('Address', { id: 'organisations.address' }), renderAddress(state, item))}
      ${definition(msg('How to get there', { id: 'profile.route' }), howToReach && renderText(state, howToReach))}
      ${definition(msg('Works with', { id: 'organisations.works-with' }), renderPartners(state, organisation, true))}
      ${definition(msg('About this entry', { id: 'detail.about' }), about.length ? unstyledList(about) : '')}
    </dl>
    <p class="detail-actions">
      ${renderFavourite(state, id)} ${renderFeedbackLink(state, id, name, contactOf(organisation).email)}
    </p>`;
}

/** Where it is: in words, and on the map when a visitor asks for it. */
function renderAddress(
  state: OrganisationDialogViewModel,
  item: OrganisationItem,
): TemplateResult | typeof nothing {
  const { collection, language, locationMap, msg } = state;
  const { organisation } = item;
  const { address } = organisation;
  const map = locationMap.render(state, item, organisation, msg('Show on the map', { id: 'profile.map' }));
  if (!address && map === nothing) return nothing;
  return html`${address ? html`<p ${localizedText(collection.resolve(address.text), language)}></p>` : nothing}
  ${map}`;
}
