import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../locale/format.js';
import type { Language } from '../../locale/languages.js';
import type { Selection } from '../../search/facets.js';
import type { Marker } from '../../ui/feed-text.js';
import { countChosen, SORTS, type Criteria, type Filter } from './criteria.js';
import type { Directory, Entry, Result } from './directory.js';
import { renderCard } from './view-card.js';
import { renderChips, renderFilters } from './view-filters.js';
import { sortName } from './words.js';

/** What a person can do in the directory. */
export interface Actions {
  query(event: Event): void;
  sort(event: Event): void;
  filter(filter: Filter, value: string, event: Event): void;
  removeFilter(filter: Filter, value: string): void;
  showClosed(isOn: boolean): void;
  clear(): void;
  toggleFilters(): void;
  toggleFilter(filter: Filter, event: Event): void;
  showAllValues(filter: Filter, event: Event): void;
  more(): void;
  open(id: string, event: Event): void;
  keep(id: string): void;
  tool(tool: Tool): void;
}

/** Parts of the directory that are loaded when they are first asked for. */
export type Tool = 'eligibility' | 'compare' | 'copy' | 'csv' | 'print' | 'calendar';

/** Everything the view shows; it is a pure function of this. */
export interface ViewState {
  readonly language: Language;
  readonly formats: Formats;
  readonly directory: Directory;
  readonly criteria: Criteria;
  readonly locked: Selection;
  readonly hidden: readonly string[];
  readonly headingLevel: number;
  readonly entries: readonly Entry[];
  readonly total: number;
  /** Nothing while the feed is still being read. */
  readonly result: Result | undefined;
  /** Marks what the search found. */
  readonly mark: Marker | undefined;
  readonly kept: readonly string[];
  readonly filtersOpen: boolean;
  readonly openFilters: readonly Filter[];
  readonly fullFilters: readonly Filter[];
  /** The address of one instrument, where the webmaster switched the address on. */
  readonly hrefOf: ((id: string) => string) | undefined;
  /** Whether an instrument fits the visitor, once the questions are answered. */
  readonly verdict: ((entry: Entry) => TemplateResult) | undefined;
  /** The eligibility questions, while they are open. */
  readonly panel: TemplateResult | undefined;
  readonly isPanelOpen: boolean;
  /** Everything opened, for printing, in place of the cards. */
  readonly sheets: TemplateResult | undefined;
  /** What came of the last tool, e.g. "The link is copied." */
  readonly message: string;
  readonly on: Actions;
}

/** The directory with its feed. */
export function renderDirectory(state: ViewState): TemplateResult {
  const { criteria, directory, on } = state;
  const chosen = countChosen(criteria);
  return html`<div
      class="head"
      role="search"
      aria-label=${msg('Search the support', { id: 'search.label' })}
      part="search"
    >
      <label class="query">
        <span>${msg('Search the support', { id: 'search.label' })}</span>
        <input
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          .value=${criteria.query}
          @input=${on.query}
        />
      </label>
      <label class="sort">
        <span>${msg('Sort by', { id: 'sort.label' })}</span>
        ${renderSort(state)}
      </label>
    </div>
    <div class="tools">
      <button
        type="button"
        class="primary"
        aria-expanded=${state.isPanelOpen}
        @click=${() => on.tool('eligibility')}
      >
        <span>${msg('Am I eligible?', { id: 'tool.eligibility' })}</span>
      </button>
      <button
        type="button"
        class="plain filters-toggle"
        aria-expanded=${state.filtersOpen}
        aria-controls="filters"
        @click=${on.toggleFilters}
      >
        ${chosen ? msg(str`Filters (${chosen})`, { id: 'filters.toggle-count' }) : msg('Filters', { id: 'filters.toggle' })}
      </button>
      <button type="button" class="plain" @click=${() => on.tool('compare')}>
        ${msg(str`Kept (${state.kept.length})`, { id: 'tool.kept' })}
      </button>
    </div>
    ${state.panel ?? nothing}
    <div class="columns">
      ${renderFilters(state)}
      <div class="results" part="results">
        ${renderSummary(state)} ${renderChips(state)}
        ${
          state.sheets ??
          html`<ol class="cards" role="list">
            ${state.entries.map((entry) => renderCard(state, entry))}
          </ol>`
        }
        ${state.result && !state.total ? (directory.size ? renderNothingFound(state) : renderEmptyFeed()) : nothing}
        ${state.total ? renderFoot(state) : nothing}
      </div>
    </div>`;
}

function renderSort({ criteria, on }: ViewState): TemplateResult {
  const current = criteria.sort ?? (criteria.query.trim() ? 'match' : 'closing');
  const sorts = SORTS.filter((sort) => sort !== 'match' || criteria.query.trim());
  return html`<select @change=${on.sort}>
    ${sorts.map(
      (sort) =>
        html`<option value=${sort} .selected=${sort === current} .textContent=${sortName(sort)}></option>`,
    )}
  </select>`;
}

function renderSummary({ total, result, formats, on }: ViewState): TemplateResult {
  const hidden = result?.hiddenClosed ?? 0;
  return html`<p class="summary-line">
    <strong>${countText(total, formats)}</strong>
    ${
      hidden
        ? html`<span class="muted">
            ${`${formats.plural(hidden, msg('# closed one is hidden.|# closed ones are hidden.', { id: 'results.hidden' }))} `}
            <button type="button" class="link" @click=${() => on.showClosed(true)}>
              ${msg('Show closed too', { id: 'results.show-closed' })}
            </button>
          </span>`
        : nothing
    }
  </p>`;
}

/** "24 support instruments" */
export const countText = (total: number, formats: Formats): string =>
  formats.plural(total, msg('# support instrument|# support instruments', { id: 'results.count' }));

const renderEmptyFeed = (): TemplateResult =>
  html`<div class="empty">
    <p class="empty-title">${msg('There is nothing in the list yet', { id: 'empty.feed' })}</p>
    <p>${msg('Come back later, or ask the municipality.', { id: 'empty.feed-hint' })}</p>
  </div>`;

function renderNothingFound({ criteria, result, on }: ViewState): TemplateResult {
  const isFiltered = countChosen(criteria) > 0;
  return html`<div class="empty">
    <p class="empty-title">${msg('Nothing fits yet', { id: 'empty.title' })}</p>
    <ul>
      ${
        criteria.query.trim()
          ? html`<li>${msg('Try fewer words, or a more general one.', { id: 'empty.fewer-words' })}</li>`
          : nothing
      }
      ${isFiltered ? html`<li>${msg('Take away some filters.', { id: 'empty.fewer-filters' })}</li>` : nothing}
      ${
        result?.hiddenClosed
          ? html`<li>
              ${msg('Look among the closed ones: many come back every year.', { id: 'empty.closed' })}
            </li>`
          : nothing
      }
    </ul>
    <button type="button" class="plain" @click=${on.clear}>
      ${msg('Start anew', { id: 'empty.clear' })}
    </button>
  </div>`;
}

function renderFoot({ entries, total, formats, hrefOf, message, on }: ViewState): TemplateResult {
  const left = total - entries.length;
  const tool = (name: Tool, text: string) =>
    html`<button type="button" class="link" @click=${() => on.tool(name)}>${text}</button>`;
  return html`${
      left > 0
        ? html`<p class="more">
            <button type="button" class="plain" @click=${on.more}>
              ${formats.plural(left, msg('Show more (# left)|Show more (# left)', { id: 'results.more' }))}
            </button>
          </p>`
        : nothing
    }
    <div class="foot" role="group" aria-label=${msg('With this list', { id: 'foot.label' })}>
      ${hrefOf ? tool('copy', msg('Copy the link', { id: 'tool.copy' })) : nothing}
      ${tool('csv', msg('Save as a table (CSV)', { id: 'tool.csv' }))}
      ${tool('calendar', msg('Deadlines to the calendar', { id: 'tool.calendar' }))}
      ${tool('print', msg('Print', { id: 'tool.print' }))}
      <span class="muted" .textContent=${message}></span>
    </div>`;
}
