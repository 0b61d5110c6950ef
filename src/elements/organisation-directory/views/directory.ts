import { html, nothing, type TemplateResult } from 'lit';
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
    <div class="toolbar">
      ${renderFiltersToggle(state)} ${renderMapToggle(state)} ${renderFavouritesButton(state)}
    </div>
    ${state.map?.render(state) ?? nothing}
    <div class="columns">
      ${renderFilterColumn(state)} ${renderResults(state, { card: (item) => renderCard(state, item) })}
    </div>
    ${renderActionLists(state)}`;

/** Opens and closes the map, if there is one. */
function renderMapToggle({ map, msg }: OrganisationsViewModel): TemplateResult | typeof nothing {
  if (!map) return nothing;
  return html`<button
    type="button"
    class="button map-toggle"
    aria-expanded=${map.isOpen}
    @click=${map.toggle}
  >
    ${msg('Map', { id: 'showcase.map' })}
  </button>`;
}

function renderActionLists({
  headingLevel,
  lists,
  msg,
}: OrganisationsViewModel): TemplateResult | typeof nothing {
  if (!lists) return nothing;
  const { content, isOpen, retry, toggle } = lists;
  return html`<section class="action-lists">
    <div role="heading" aria-level=${headingLevel}>
      <button type="button" class="button" aria-expanded=${isOpen} @click=${toggle}>
        ${msg('What each side can do', { id: 'actions.title' })}
      </button>
    </div>
    ${
      isOpen
        ? html`<div class="action-list" aria-busy=${!content && !retry}>
            ${content ?? (retry ? html`<button type="button" class="button" @click=${retry}>${msg('Try again', { id: 'feed.retry' })}</button>` : nothing)}
          </div>`
        : nothing
    }
  </section>`;
}
