import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Collection } from '../../../../core/feed/schema/schema.js';
import type { ListState } from '../collection.types.js';

/** So many values are shown before "Show all". */
const FEW = 5;

/** The filters a visitor may use here, each folded behind its name. */
export function renderFilters<K extends Collection, E, C>(state: ListState<K, E, C>): TemplateResult {
  const filters = state.kind.filters.filter(
    (filter) => !state.hidden.includes(filter) && !state.locked[filter],
  );
  return html`<div class="filters" id="filters" part="filters" ?data-open=${state.filtersOpen}>
    ${filters.map((filter) => {
      const [value, ...others] = state.kind.fixedOrder[filter] ?? [];
      return value && !others.length ? renderSwitch(state, filter, value) : renderFilter(state, filter);
    })}
  </div>`;
}

function renderFilter<K extends Collection, E, C>(state: ListState<K, E, C>, filter: string): TemplateResult {
  const isOpen = state.openFilters.includes(filter);
  const chosen = state.criteria.selection[filter] ?? [];
  const name = state.kind.filterName(filter);
  return html`<details ?open=${isOpen} @toggle=${(event: Event) => state.on.toggleFilter(filter, event)}>
    <summary .textContent=${chosen.length ? `${name} (${chosen.length})` : name}></summary>
    ${isOpen ? renderValues(state, filter, name, chosen) : nothing}
  </details>`;
}

function renderValues<K extends Collection, E, C>(
  state: ListState<K, E, C>,
  filter: string,
  name: string,
  chosen: readonly string[],
): TemplateResult {
  const { fullFilters, kind, on } = state;
  const counts = state.result?.counts.get(filter);
  if (!counts) return html`<div class="waiting"></div>`;
  const all = sortedValues(kind.fixedOrder[filter], counts, chosen);
  const isCut = all.length > FEW + 2 && !fullFilters.includes(filter);
  const shown = isCut ? all.filter((value, at) => at < FEW || chosen.includes(value)) : all;
  return html`<div role="group" aria-label=${name}>
    ${shown.map((value) => renderBox(state, filter, value, counts.get(value)))}
    ${
      isCut
        ? html`<button type="button" class="link" @click=${(event: Event) => on.showAllValues(filter, event)}>
            ${msg(str`Show all (${all.length})`, { id: 'filter.show-all' })}
          </button>`
        : nothing
    }
  </div>`;
}

/** A filter that asks yes or nothing; gone where no record says yes. */
function renderSwitch<K extends Collection, E, C>(
  state: ListState<K, E, C>,
  filter: string,
  value: string,
): TemplateResult | typeof nothing {
  const counts = state.result?.counts.get(filter);
  const isUsed = counts?.has(value) ?? state.criteria.selection[filter]?.length;
  return isUsed
    ? html`<div class="switch">${renderBox(state, filter, value, counts?.get(value))}</div>`
    : nothing;
}

const renderBox = <K extends Collection, E, C>(
  { catalogue, criteria, formats, kind, on }: ListState<K, E, C>,
  filter: string,
  value: string,
  count = 0,
): TemplateResult =>
  html`<label>
    <input
      type="checkbox"
      .checked=${criteria.selection[filter]?.includes(value) ?? false}
      @change=${(event: Event) => on.filter(filter, value, event)}
    /><span .textContent=${kind.valueName(catalogue, filter, value)}></span
    ><span class="count" .textContent=${formats.number(count)}></span>
  </label>`;

function sortedValues(
  fixed: readonly string[] | undefined,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): string[] {
  // A value's count does not depend on its own filter, so no row goes away under the pointer.
  const found = [...counts].filter(([, count]) => count > 0).map(([value]) => value);
  const values = [...new Set([...found, ...chosen])];
  if (fixed) return fixed.filter((value) => values.includes(value));
  return values.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

/** What is filtered now, each removable; locked values are named but stay. */
export function renderChips<K extends Collection, E, C>(
  state: ListState<K, E, C>,
): TemplateResult | typeof nothing {
  const { catalogue, criteria, kind, on } = state;
  const chips = kind.names.flatMap((filter) =>
    state.locked[filter] ? [] : (criteria.selection[filter] ?? []).map((value) => ({ filter, value })),
  );
  if (!chips.length) return nothing;
  return html`<ul class="chips" aria-label=${msg('Active filters', { id: 'chips.label' })}>
    ${chips.map(({ filter, value }) => chip(kind.valueName(catalogue, filter, value), () => on.choose(filter, value, false)))}
    <li>
      <button type="button" class="link" @click=${on.clear}>
        ${msg('Clear all', { id: 'chips.clear' })}
      </button>
    </li>
  </ul>`;
}

const chip = (name: string, remove: () => void): TemplateResult =>
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
