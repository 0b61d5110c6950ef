import { html, type TemplateResult } from 'lit';
import {
  renderFavouritesButton,
  renderFilterColumn,
  renderFiltersToggle,
  renderResults,
  renderSearchBar,
} from '../../internal/collection/views/list.js';
import type { LibraryViewModel } from '../resource-library.types.js';
import { renderCard } from './card.js';

/** The library with its feed. */
export const renderLibrary = (state: LibraryViewModel): TemplateResult =>
  html`${renderSearchBar(state)}
    <div class="toolbar">${renderFiltersToggle(state)} ${renderFavouritesButton(state)}</div>
    <div class="columns">
      ${renderFilterColumn(state)} ${renderResults(state, { card: (item) => renderCard(state, item) })}
    </div>`;
