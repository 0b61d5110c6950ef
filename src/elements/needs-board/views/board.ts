import { html, type TemplateResult } from 'lit';
import {
  renderFavouritesButton,
  renderFilterColumn,
  renderFiltersToggle,
  renderResults,
  renderSearchBar,
} from '../../internal/collection/views/list.js';
import type { BoardViewModel } from '../needs-board.types.js';
import { renderCard } from './card.js';

/** The board with its feed. */
export const renderBoard = (state: BoardViewModel): TemplateResult =>
  html`${renderSearchBar(state)}
    <div class="toolbar">${renderFiltersToggle(state)} ${renderFavouritesButton(state)}</div>
    <div class="columns">
      ${renderFilterColumn(state)} ${renderResults(state, { card: (item) => renderCard(state, item) })}
    </div>`;
