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
import { CLOSED } from '../filters.js';
import type { Directory, Entry } from '../instrument-collection.js';
import { renderCard } from './card.js';

/** Everything the view shows; it is a pure function of this. */
export interface ViewState extends ListState<'instruments', Entry, Directory> {
  /** Whether an instrument fits the visitor, once the questions are answered. */
  readonly verdict: ((entry: Entry) => TemplateResult) | undefined;
  /** The eligibility questions, while they are open. */
  readonly panel: TemplateResult | undefined;
  readonly isPanelOpen: boolean;
}

/** The directory with its feed. */
export function renderDirectory(state: ViewState): TemplateResult {
  const { on, result } = state;
  return html`${renderHead(state)}
    <div class="tools">
      <button
        type="button"
        class="primary"
        aria-expanded=${state.isPanelOpen}
        @click=${() => on.tool('eligibility')}
      >
        <span>${msg('Am I eligible?', { id: 'tool.eligibility' })}</span>
      </button>
      ${renderFiltersToggle(state)} ${renderKeptButton(state)}
    </div>
    ${state.panel ?? nothing}
    <div class="columns">
      ${renderFilters(state)}
      ${renderResults(state, {
        card: (entry) => renderCard(state, entry),
        beside: !result || result.hidden ? renderHidden(state, result?.hidden) : nothing,
        hint: result?.hidden
          ? html`<li>
              ${msg('Look at closed support too: much of it opens again every year.', { id: 'empty.closed' })}
            </li>`
          : nothing,
        tools: [['calendar', msg('Add deadlines to calendar', { id: 'tool.calendar' })]],
      })}
    </div>`;
}

/** How many closed ones are left out; while that is not known yet, the room for it. */
const renderHidden = ({ formats, on }: ViewState, hidden: number | undefined): TemplateResult =>
  html`<span class="muted" ?data-unknown=${hidden === undefined}>
    ${`${formats.plural(hidden ?? 0, msg('# closed item is hidden.|# closed items are hidden.', { id: 'results.hidden' }))} `}
    <button type="button" class="link" @click=${() => on.choose(CLOSED, '1', true)}>
      ${msg('Include closed', { id: 'results.show-closed' })}
    </button>
  </span>`;
