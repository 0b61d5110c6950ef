import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { COOPERATION, INSTRUMENT_FORMS, LEGAL_FORMS } from '../../feed/codes.js';
import { STATES } from '../../feed/availability.js';
import { FILTERS, type Filter } from './criteria.js';
import type { ViewState } from './view.js';
import { cooperationName, filterName, formName, legalFormName, stateName } from './words.js';

/** So many values are shown before "Show all". */
const FEW = 5;

const FIXED_ORDER: Partial<Record<Filter, readonly string[]>> = { who: LEGAL_FORMS, state: STATES };

/** The name of a filter's value in the visitor's language; what an old link names and the feed no longer has stays as it is. */
export function valueName({ directory }: ViewState, filter: string, value: string): string {
  switch (filter as Filter) {
    case 'kind':
      return isOneOf(INSTRUMENT_FORMS, value) ? formName(value) : value;
    case 'who':
      return isOneOf(LEGAL_FORMS, value) ? legalFormName(value) : value;
    case 'state':
      return isOneOf(STATES, value) ? stateName(value) : value;
    case 'cooperation':
      return isOneOf(COOPERATION, value) ? cooperationName(value) : value;
    case 'area':
      return directory.areaName(value);
    case 'giver': {
      const giver = directory.givers.get(value);
      return giver ? directory.text(giver).text : value;
    }
  }
}

const isOneOf = <T extends string>(codes: readonly T[], value: string): value is T =>
  codes.includes(value as T);

/** The filters a visitor may use here, each folded behind its name. */
export function renderFilters(state: ViewState): TemplateResult {
  const filters = FILTERS.filter((filter) => !state.hidden.includes(filter) && !state.locked[filter]);
  return html`<div class="filters" id="filters" part="filters" ?data-open=${state.filtersOpen}>
    ${filters.map((filter) => renderFilter(state, filter))}
  </div>`;
}

function renderFilter(state: ViewState, filter: Filter): TemplateResult {
  const isOpen = state.openFilters.includes(filter);
  const chosen = state.criteria.selection[filter] ?? [];
  const name = filterName(filter);
  return html`<details ?open=${isOpen} @toggle=${(event: Event) => state.on.toggleFilter(filter, event)}>
    <summary .textContent=${chosen.length ? `${name} (${chosen.length})` : name}></summary>
    ${isOpen ? renderValues(state, filter, name, chosen) : nothing}
  </details>`;
}

function renderValues(
  state: ViewState,
  filter: Filter,
  name: string,
  chosen: readonly string[],
): TemplateResult {
  const counts = state.result?.counts.get(filter);
  if (!counts) return html`<div class="waiting"></div>`;
  const all = sortedValues(filter, counts, chosen);
  const isCut = all.length > FEW + 2 && !state.fullFilters.includes(filter);
  const shown = isCut ? all.filter((value, at) => at < FEW || chosen.includes(value)) : all;
  return html`<div role="group" aria-label=${name}>
    ${shown.map(
      (value) =>
        html`<label>
          <input
            type="checkbox"
            .checked=${chosen.includes(value)}
            @change=${(event: Event) => state.on.filter(filter, value, event)}
          /><span .textContent=${valueName(state, filter, value)}></span
          ><span class="count" .textContent=${state.formats.number(counts.get(value) ?? 0)}></span>
        </label>`,
    )}
    ${
      isCut
        ? html`<button
            type="button"
            class="link"
            @click=${(event: Event) => state.on.showAllValues(filter, event)}
          >
            ${msg(str`Show all (${all.length})`, { id: 'filter.show-all' })}
          </button>`
        : nothing
    }
  </div>`;
}

function sortedValues(
  filter: Filter,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): string[] {
  // A value's count does not depend on its own filter, so no row goes away under the pointer.
  const found = [...counts].filter(([, count]) => count > 0).map(([value]) => value);
  const values = [...new Set([...found, ...chosen])];
  const fixed = FIXED_ORDER[filter];
  if (fixed) return fixed.filter((value) => values.includes(value));
  return values.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

/** What is filtered now, each removable; locked values are named but stay. */
export function renderChips(state: ViewState): TemplateResult | typeof nothing {
  const { criteria, on } = state;
  const chips = FILTERS.flatMap((filter) =>
    state.locked[filter] ? [] : (criteria.selection[filter] ?? []).map((value) => ({ filter, value })),
  );
  if (!chips.length && !criteria.withClosed) return nothing;
  return html`<ul class="chips" aria-label=${msg('Filters that are on', { id: 'chips.label' })}>
    ${chips.map(({ filter, value }) => chip(valueName(state, filter, value), () => on.removeFilter(filter, value)))}
    ${
      criteria.withClosed
        ? chip(msg('Closed ones too', { id: 'chips.closed' }), () => on.showClosed(false))
        : nothing
    }
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
