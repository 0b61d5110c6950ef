import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CollectionViewModel } from '../../internal/collection/collection.types.js';
import { renderFilters } from '../../internal/collection/views/filters.js';
import {
  renderFiltersToggle,
  renderSearchBar,
  renderFavouritesButton,
  renderResults,
} from '../../internal/collection/views/list.js';
import type { EnterpriseCollection, EnterpriseItem } from '../enterprise-collection.js';
import type { ImagePolicy } from '../image-policy.js';
import type { MapController } from '../map-controller.js';
import { renderCard } from './card.js';

/** Everything the view shows; it is a pure function of this. */
export interface ShowcaseViewModel extends CollectionViewModel<
  'enterprises',
  EnterpriseItem,
  EnterpriseCollection
> {
  readonly imagePolicy: ImagePolicy;
  /** Looks for the visitor's place, after a click. */
  locateUser(): void;
  /** What came of looking. */
  readonly locationStatus: string;
  /** The map, where the webmaster offers one. */
  readonly map: MapController | undefined;
}

/** The enterprises as cards, with what finds them. */
export function renderShowcase(
  state: ShowcaseViewModel,
  card: (state: ShowcaseViewModel, item: EnterpriseItem) => TemplateResult = renderCard,
): TemplateResult {
  const { map, locateUser, locationStatus } = state;
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
      ${renderFilters(state)}
      ${renderResults(state, {
        card: (item) => card(state, item),
        countSuffix: locationStatus
          ? html`<span class="secondary" .textContent=${locationStatus}></span>`
          : nothing,
      })}
    </div>`;
}
