import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ListState } from '../../internal/collection/collection.types.js';
import { renderFilters } from '../../internal/collection/views/filters.js';
import {
  renderFiltersToggle,
  renderHead,
  renderKeptButton,
  renderResults,
} from '../../internal/collection/views/list.js';
import type { Enterprises, Entry } from '../enterprise-collection.js';
import type { Pictures } from '../image-policy.js';
import type { ShowcaseMap } from '../map-controller.js';
import { renderCard } from './card.js';

/** Everything the view shows; it is a pure function of this. */
export interface ViewState extends ListState<'enterprises', Entry, Enterprises> {
  readonly pictures: Pictures;
  /** Looks for the visitor's place, after a click. */
  near(): void;
  /** What came of looking. */
  readonly nearMessage: string;
  /** The map, where the webmaster offers one. */
  readonly map: ShowcaseMap | undefined;
}

/** The enterprises as cards, with what finds them. */
export function renderShowcase(
  state: ViewState,
  card: (state: ViewState, entry: Entry) => TemplateResult = renderCard,
): TemplateResult {
  const { map, near, nearMessage } = state;
  return html`${renderHead(state)}
    <div class="tools">
      ${renderFiltersToggle(state)}
      <button type="button" class="plain near" @click=${near}>
        ${msg('Near me', { id: 'showcase.near' })}
      </button>
      ${
        map
          ? html`<button
              type="button"
              class="plain map-toggle"
              aria-expanded=${map.isOpen}
              @click=${map.toggle}
            >
              ${msg('Map', { id: 'showcase.map' })}
            </button>`
          : nothing
      }
      ${renderKeptButton(state)}
    </div>
    ${map?.render(state) ?? nothing}
    <div class="columns">
      ${renderFilters(state)}
      ${renderResults(state, {
        card: (entry) => card(state, entry),
        beside: nearMessage ? html`<span class="muted" .textContent=${nearMessage}></span>` : nothing,
      })}
    </div>`;
}
