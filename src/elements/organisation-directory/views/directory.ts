import { html, type TemplateResult } from 'lit';
import {
  renderFavouritesButton,
  renderFilterColumn,
  renderFiltersToggle,
  renderResults,
  renderSearchBar,
} from '../../internal/collection/views/list.js';
import type { OrganisationsViewModel } from '../organisation-directory.types.js';
import { renderCard } from './card.js';
import { renderQuestion } from './question.js';

/** The directory with its feed. */
export const renderDirectory = (state: OrganisationsViewModel): TemplateResult =>
  html`${renderQuestion(state)} ${renderSearchBar(state)}
    <div class="toolbar">${renderFiltersToggle(state)} ${renderFavouritesButton(state)}</div>
    <div class="columns">
      ${renderFilterColumn(state)} ${renderResults(state, { card: (item) => renderCard(state, item) })}
    </div>`;
