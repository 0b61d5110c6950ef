import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ListState } from '../../browse/list-state.js';
import { renderFilters } from '../../browse/view-filters.js';
import { renderFiltersToggle, renderHead, renderKeptButton, renderResults } from '../../browse/view.js';
import type { Enterprises, Entry } from './enterprises.js';
import type { Pictures } from './pictures.js';
import { renderCard } from './view-card.js';

/** Everything the view shows; it is a pure function of this. */
export interface ViewState extends ListState<'enterprises', Entry, Enterprises> {
  readonly pictures: Pictures;
  /** Looks for the visitor's place, after a click. */
  near(): void;
  /** What came of looking. */
  readonly nearMessage: string;
  /** Opens the map or closes it, where the webmaster offers one. */
  readonly toggleMap: (() => void) | undefined;
  readonly isMapOpen: boolean;
  /** The map, or the question before it. */
  readonly map: TemplateResult | undefined;
  /** What else stands at the foot of a card. */
  readonly cardTool: ((entry: Entry) => TemplateResult | typeof nothing) | undefined;
}

/** The enterprises as cards, with what finds them. */
export function renderShowcase(
  state: ViewState,
  card: (state: ViewState, entry: Entry) => TemplateResult = renderCard,
): TemplateResult {
  const { near, toggleMap, nearMessage } = state;
  return html`${renderHead(state)}
    <div class="tools">
      ${renderFiltersToggle(state)}
      <button type="button" class="plain near" @click=${near}>
        ${msg('Near me', { id: 'showcase.near' })}
      </button>
      ${
        toggleMap
          ? html`<button
              type="button"
              class="plain map-toggle"
              aria-expanded=${state.isMapOpen}
              @click=${toggleMap}
            >
              ${msg('Map', { id: 'showcase.map' })}
            </button>`
          : nothing
      }
      ${renderKeptButton(state)}
    </div>
    ${state.map ?? nothing}
    <div class="columns">
      ${renderFilters(state)}
      ${renderResults(state, {
        card: (entry) => card(state, entry),
        beside: nearMessage ? html`<span class="muted" .textContent=${nearMessage}></span>` : nothing,
      })}
    </div>`;
}
