import { html, nothing, type TemplateResult } from 'lit';
import {
  renderFilterColumn,
  renderFiltersToggle,
  renderSearchBar,
  renderFavouritesButton,
  renderResults,
} from '../../internal/collection/views/list.js';
import type { EnterpriseItem } from '../enterprise-collection.js';
import type { ShowcaseViewModel } from '../enterprise-showcase.types.js';
import { renderCard } from './card.js';

/** The enterprises as cards, with search and filters. */
export function renderShowcase(
  state: ShowcaseViewModel,
  card: (state: ShowcaseViewModel, item: EnterpriseItem) => TemplateResult = renderCard,
): TemplateResult {
  const { map, locateUser, locationStatus, msg } = state;
  return html`${renderSearchBar(state)}
    <div class="toolbar">
      ${renderFiltersToggle(state)}
      <button type="button" class="button locate" @click=${locateUser}>
        ${msg('Near me', { id: 'showcase.locate' })}
      </button>
      ${
        map
          ? html`<button
              type="button"
              class="button map-toggle"
              aria-expanded=${map.isOpen}
              @click=${map.toggle}
            >
              ${msg('Map', { id: 'showcase.map' })}
            </button>`
          : nothing
      }
      ${renderFavouritesButton(state)}
    </div>
    ${map?.render(state) ?? nothing}
    <div class="columns">
      ${renderFilterColumn(state)}
      ${renderResults(state, {
        card: (item) => card(state, item),
        countSuffix: locationStatus
          ? html`<span class="secondary" .textContent=${locationStatus}></span>`
          : nothing,
      })}
    </div>`;
}
