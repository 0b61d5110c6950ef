import { html, nothing } from 'lit';
import type { MapSubject } from '../../internal/collection/map/map.types.js';
import { localizedText } from '../../internal/localized-text.js';
import { kindName } from '../labels.js';
import type { OrganisationItem } from '../organisation-collection.js';
import type { OrganisationsViewModel } from '../organisation-directory.types.js';
import { renderTitle, renderWhom } from '../views/card.js';

/** What the map says of organisations. */
export const organisationsOnMap: MapSubject<OrganisationItem, OrganisationsViewModel> = {
  mapName: (msg) => msg('Map', { id: 'showcase.map' }),
  recordOf: ({ organisation }) => organisation,
  located: ({ formatter, msg }, count) =>
    formatter.plural(
      count,
      msg('# organisation on the map|# organisations on the map', { id: 'organisations.map-located' }),
    ),
  unlocated: ({ formatter, msg }, count) =>
    formatter.plural(
      count,
      msg(
        '# organisation without an exact location: list only|# organisations without an exact location: list only',
        { id: 'organisations.map-unlocated' },
      ),
    ),
  coincident: ({ formatter, msg }, count) =>
    formatter.plural(
      count,
      msg('# organisation at this location|# organisations at this location', {
        id: 'organisations.map-coincident',
      }),
    ),
  cluster: ({ formatter, msg }, count) =>
    formatter.plural(
      count,
      msg('# organisation here; zoom in|# organisations here; zoom in', { id: 'organisations.map-cluster' }),
    ),
  none: (msg) => msg('No organisation in this list has an exact location.', { id: 'organisations.map-none' }),
  renderSelected: (state, { organisation }) => {
    const { collection, language, msg } = state;
    const { address, kind } = organisation;
    return html`<p class="kind">${kindName(msg, kind)}</p>
      ${renderTitle(state, organisation)}
      ${
        address
          ? html`<p ${localizedText(collection.resolve(address.text), language)}></p>`
          : html`<p class="area">${collection.areasText(organisation) || nothing}</p>`
      }
      ${renderWhom(state, organisation)}`;
  },
};
