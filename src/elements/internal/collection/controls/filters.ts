import { str } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { CollectionName } from '../../../../core/feed/schema/schema.js';
import type { CollectionState, FilterLabels } from '../collection.types.js';
import { offeredFilters } from '../list-query.js';
import { toggleValue } from './toggle-value.js';

/** Number of values shown before “Show all”. */
const INITIAL_VALUES = 5;

/** What the filter column shows and can do besides the list. */
export interface FilterColumnState<C> {
  readonly labels: FilterLabels<C>;
  /** Names of the filters that are unfolded; at first undefined: the first one that is offered. */
  readonly openFilters: readonly string[] | undefined;
  /** Names of the filters that show all their values. */
  readonly fullFilters: readonly string[];
  toggleFilter(filter: string, event: Event): void;
  showAllValues(filter: string, event: Event): void;
}

/** The content of the filter column; each filter can be folded. */
export const renderFilters = <K extends CollectionName, E, C>(
  state: CollectionState<K, E, C>,
  column: FilterColumnState<C>,
): TemplateResult =>
  html`${offeredFilters(state).map((filter) => {
    const [value, ...others] = column.labels.facetOrder[filter] ?? [];
    return value && !others.length
      ? renderBooleanFilter(state, column, filter, value)
      : renderFilter(state, column, filter);
  })}`;

function renderFilter<K extends CollectionName, E, C>(
  state: CollectionState<K, E, C>,
  column: FilterColumnState<C>,
  filter: string,
): TemplateResult {
  const isOpen = (column.openFilters ?? offeredFilters(state).slice(0, 1)).includes(filter);
  const chosen = state.query.selection[filter] ?? [];
  const name = column.labels.filterName(state.msg, filter);
  return html`<details ?open=${isOpen} @toggle=${(event: Event) => column.toggleFilter(filter, event)}>
    <summary .textContent=${chosen.length ? `${name} (${chosen.length})` : name}></summary>
    ${isOpen ? renderValues(state, column, filter, name, chosen) : nothing}
  </details>`;
}

function renderValues<K extends CollectionName, E, C>(
  state: CollectionState<K, E, C>,
  column: FilterColumnState<C>,
  filter: string,
  name: string,
  chosen: readonly string[],
): TemplateResult {
  const counts = state.result?.counts.get(filter);
  if (!counts) return html`<div class="values-placeholder"></div>`;
  const all = sortedValues(column.labels.facetOrder[filter], counts, chosen);
  const isCut = all.length > INITIAL_VALUES + 2 && !column.fullFilters.includes(filter);
  const visibleValues = isCut
    ? all.filter((value, at) => at < INITIAL_VALUES || chosen.includes(value))
    : all;
  const { msg } = state;
  return html`<div role="group" aria-label=${name}>
    ${visibleValues.map((value) => renderCheckbox(state, column.labels, filter, value, counts.get(value)))}
    ${
      isCut
        ? html`<button
            type="button"
            class="link"
            @click=${(event: Event) => column.showAllValues(filter, event)}
          >
            ${msg(str`Show all (${all.length})`, { id: 'filter.show-all' })}
          </button>`
        : nothing
    }
  </div>`;
}

/** A filter with a single value, as a checkbox; not shown if no record has the value. */
function renderBooleanFilter<K extends CollectionName, E, C>(
  state: CollectionState<K, E, C>,
  { labels }: FilterColumnState<C>,
  filter: string,
  value: string,
): TemplateResult | typeof nothing {
  const counts = state.result?.counts.get(filter);
  const isUsed = counts?.has(value) ?? state.query.selection[filter]?.length;
  return isUsed
    ? html`<div class="boolean-filter">
        ${renderCheckbox(state, labels, filter, value, counts?.get(value))}
      </div>`
    : nothing;
}

const renderCheckbox = <K extends CollectionName, E, C>(
  { collection, query, formatter, on, msg }: CollectionState<K, E, C>,
  labels: FilterLabels<C>,
  filter: string,
  value: string,
  count = 0,
): TemplateResult =>
  html`<label>
    <input
      type="checkbox"
      .checked=${query.selection[filter]?.includes(value) ?? false}
      @change=${(event: Event) => on.change((last) => toggleValue(last, filter, value, (event.target as HTMLInputElement).checked))}
    /><span .textContent=${labels.valueName(msg, collection, filter, value)}></span
    ><span class="count" .textContent=${formatter.number(count)}></span>
  </label>`;

function sortedValues(
  fixed: readonly string[] | undefined,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): string[] {
  // A value’s count does not depend on its own filter, so no row disappears under the pointer.
  const counted = [...counts].filter(([, count]) => count > 0).map(([value]) => value);
  const values = [...new Set([...counted, ...chosen])];
  if (fixed) return fixed.filter((value) => values.includes(value));
  return values.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}
