import { html, nothing, type TemplateResult } from 'lit';
import {
  renderFilterColumn,
  renderFiltersToggle,
  renderSearchBar,
  renderFavouritesButton,
  renderResults,
} from '../../internal/collection/views/list.js';
import { INCLUDE_CLOSED } from '../filters.js';
import type { DirectoryViewModel } from '../instrument-directory.types.js';
import { renderCard } from './card.js';

/** The directory with its feed. */
export function renderDirectory(state: DirectoryViewModel): TemplateResult {
  const { on, result, msg } = state;
  return html`${renderSearchBar(state)}
    <div class="toolbar">
      <button
        type="button"
        class="button-primary"
        aria-expanded=${state.isPanelOpen}
        @click=${() => on.runAction('eligibility')}
      >
        <span>${msg('Am I eligible?', { id: 'action.eligibility' })}</span>
      </button>
      ${renderFiltersToggle(state)} ${renderFavouritesButton(state)}
    </div>
    ${state.eligibilityPanel ?? nothing}
    <div class="columns">
      ${renderFilterColumn(state)}
      ${renderResults(state, {
        card: (item) => renderCard(state, item),
        countSuffix: !result || result.hiddenCount ? renderHiddenCount(state, result?.hiddenCount) : nothing,
        hint: result?.hiddenCount
          ? html`<li>
              ${msg('Look at closed support too: much of it opens again every year.', { id: 'empty.closed' })}
            </li>`
          : nothing,
        actions: [['calendar', msg('Add deadlines to calendar', { id: 'action.calendar' })]],
      })}
    </div>`;
}

/** How many closed instruments are hidden; until that is known, its space is reserved. */
const renderHiddenCount = (
  { formatter, on, msg }: DirectoryViewModel,
  hidden: number | undefined,
): TemplateResult =>
  html`<span class="secondary" ?data-unknown=${hidden === undefined}>
    ${`${formatter.plural(hidden ?? 0, msg('# closed item is hidden.|# closed items are hidden.', { id: 'results.hidden' }))} `}
    <button
      type="button"
      class="link"
      @click=${() => on.changeAndRefocus((query) => ({ ...query, selection: { ...query.selection, [INCLUDE_CLOSED]: ['yes'] } }))}
    >
      ${msg('Include closed', { id: 'results.show-closed' })}
    </button>
  </span>`;
