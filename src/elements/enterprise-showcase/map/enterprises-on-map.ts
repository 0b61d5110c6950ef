import { html } from 'lit';
import type { MapSubject } from '../../internal/collection/map/map.types.js';
import type { EnterpriseItem } from '../enterprise-collection.js';
import type { ShowcaseViewModel } from '../enterprise-showcase.types.js';
import { locationText, renderTitle } from '../views/card.js';
import { renderLogo } from '../views/picture.js';

/** What the map says of enterprises. */
export const enterprisesOnMap: MapSubject<EnterpriseItem, ShowcaseViewModel> = {
  mapName: (msg) => msg('Map', { id: 'showcase.map' }),
  recordOf: ({ enterprise }) => enterprise,
  located: ({ formatter, msg }, count) =>
    formatter.plural(count, msg('# enterprise on the map|# enterprises on the map', { id: 'map.located' })),
  unlocated: ({ formatter, msg }, count) =>
    formatter.plural(
      count,
      msg(
        '# enterprise without an exact location: list only|# enterprises without an exact location: list only',
        { id: 'map.unlocated' },
      ),
    ),
  coincident: ({ formatter, msg }, count) =>
    formatter.plural(
      count,
      msg('# enterprise at this location|# enterprises at this location', { id: 'map.coincident' }),
    ),
  cluster: ({ formatter, msg }, count) =>
    formatter.plural(
      count,
      msg('# enterprise here; zoom in|# enterprises here; zoom in', { id: 'map.cluster' }),
    ),
  none: (msg) => msg('No enterprise in this list has an exact location.', { id: 'map.none' }),
  renderSelected: (state, item) => {
    const { enterprise } = item;
    const where = enterprise.address
      ? state.collection.resolve(enterprise.address.text).text
      : locationText(state, item);
    return html`${renderLogo(state, enterprise)} ${renderTitle(state, item)}
      <p class="location">${where}</p>`;
  },
};
