import { html, nothing, type TemplateResult } from 'lit';
import {
  renderFavouritesButton,
  renderFilterColumn,
  renderFiltersToggle,
  renderResults,
  renderSearchBar,
} from '../../internal/collection/views/list.js';
import type { BoardViewModel } from '../needs-board.types.js';
import { FITS } from '../filters.js';
import { renderCard } from './card.js';

/** The board with its feed. */
export function renderBoard(board: BoardViewModel): TemplateResult {
  // An enterprise in the address has a place of its own: it is not one of the filters.
  const { [FITS]: _, ...selection } = board.query.selection;
  const state = { ...board, query: { ...board.query, selection } };
  return html`${renderSearchBar(state)}
    <div class="toolbar">
      ${
        state.hasEnterprises
          ? html`<button
              type="button"
              class="button-primary mine"
              aria-expanded=${state.isPanelOpen}
              @click=${() => state.on.runAction('mine')}
            >
              <span>${state.msg('What fits my enterprise?', { id: 'needs.mine' })}</span>
            </button>`
          : nothing
      }
      ${renderFiltersToggle(state)} ${renderFavouritesButton(state)}
    </div>
    ${state.panel ?? nothing}
    <div class="columns">
      ${renderFilterColumn(state)} ${renderResults(state, { card: (item) => renderCard(state, item) })}
    </div>`;
}
