import { str, type Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { CollectionName } from '../../../../core/feed/schema/schema.js';
import type { CollectionViewModel } from '../collection.types.js';

/** Number of values shown before “Show all”. */
const INITIAL_VALUES = 5;

/** The filter column; each filter can be folded. */
export function renderFilters<K extends CollectionName, E, C>(
  state: CollectionViewModel<K, E, C>,
): TemplateResult {
  const filters = state.config.filters.filter(
    (filter) => !state.hiddenFilters.includes(filter) && !state.locked[filter],
  );
  return html`<div class="filters" id="filters" part="filters" ?data-open=${state.filtersOpen}>
    ${filters.map((filter) => {
      const [value, ...others] = state.config.facetOrder[filter] ?? [];
      return value && !others.length
        ? renderBooleanFilter(state, filter, value)
        : renderFilter(state, filter);
    })}
  </div>`;
}

function renderFilter<K extends CollectionName, E, C>(
  state: CollectionViewModel<K, E, C>,
  filter: string,
): TemplateResult {
  const isOpen = state.openFilters.includes(filter);
  const chosen = state.query.selection[filter] ?? [];
  const name = state.config.filterName(state.msg, filter);
  return html`<details ?open=${isOpen} @toggle=${(event: Event) => state.on.toggleFilter(filter, event)}>
    <summary .textContent=${chosen.length ? `${name} (${chosen.length})` : name}></summary>
    ${isOpen ? renderValues(state, filter, name, chosen) : nothing}
  </details>`;
}

function renderValues<K extends CollectionName, E, C>(
  state: CollectionViewModel<K, E, C>,
  filter: string,
  name: string,
  chosen: readonly string[],
): TemplateResult {
  const { fullFilters, config, on, msg } = state;
  const counts = state.result?.counts.get(filter);
  if (!counts) return html`<div class="values-placeholder"></div>`;
  const all = sortedValues(config.facetOrder[filter], counts, chosen);
  const isCut = all.length > INITIAL_VALUES + 2 && !fullFilters.includes(filter);
  const visibleValues = isCut
    ? all.filter((value, at) => at < INITIAL_VALUES || chosen.includes(value))
    : all;
  return html`<div role="group" aria-label=${name}>
    ${visibleValues.map((value) => renderCheckbox(state, filter, value, counts.get(value)))}
    ${
      isCut
        ? html`<button type="button" class="link" @click=${(event: Event) => on.showAllValues(filter, event)}>
            ${msg(str`Show all (${all.length})`, { id: 'filter.show-all' })}
          </button>`
        : nothing
    }
  </div>`;
}

/** A filter with a single value, as a checkbox; not shown if no record has the value. */
function renderBooleanFilter<K extends CollectionName, E, C>(
  state: CollectionViewModel<K, E, C>,
  filter: string,
  value: string,
): TemplateResult | typeof nothing {
  const counts = state.result?.counts.get(filter);
  const isUsed = counts?.has(value) ?? state.query.selection[filter]?.length;
  return isUsed
    ? html`<div class="boolean-filter">${renderCheckbox(state, filter, value, counts?.get(value))}</div>`
    : nothing;
}

const renderCheckbox = <K extends CollectionName, E, C>(
  { collection, query, formatter, config, on, msg }: CollectionViewModel<K, E, C>,
  filter: string,
  value: string,
  count = 0,
): TemplateResult =>
  html`<label>
    <input
      type="checkbox"
      .checked=${query.selection[filter]?.includes(value) ?? false}
      @change=${(event: Event) => on.setFilter(filter, value, event)}
    /><span .textContent=${config.valueName(msg, collection, filter, value)}></span
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

/** The active filters, each removable; locked values are shown, but cannot be removed. */
export function renderChips<K extends CollectionName, E, C>(
  state: CollectionViewModel<K, E, C>,
): TemplateResult | typeof nothing {
  const { collection, query, config, on, msg } = state;
  const chips = config.selectable.flatMap((filter) =>
    state.locked[filter] ? [] : (query.selection[filter] ?? []).map((value) => ({ filter, value })),
  );
  if (!chips.length) return nothing;
  return html`<ul class="chips" aria-label=${msg('Active filters', { id: 'chips.label' })}>
    ${chips.map(({ filter, value }) => renderChip(msg, config.valueName(msg, collection, filter, value), () => on.setFilterAndRefocus(filter, value, false)))}
    <li>
      <button type="button" class="link" @click=${on.clearAll}>
        ${msg('Clear all', { id: 'chips.clear' })}
      </button>
    </li>
  </ul>`;
}

const renderChip = (msg: Msg, name: string, remove: () => void): TemplateResult =>
  html`<li>
    <button
      type="button"
      class="chip"
      aria-label=${msg(str`Remove filter: ${name}`, { id: 'chips.remove' })}
      @click=${remove}
    >
      ${name}
    </button>
  </li>`;
