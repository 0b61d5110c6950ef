import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Collection } from '../../../../core/feed/schema/schema.js';
import type { Catalogue } from '../collection-index.js';
import { countChosen } from '../list-query.js';
import type { Formats } from '../../../../core/i18n/formatter.js';
import type { ListKind, ListState } from '../collection.types.js';
import { renderChips } from './filters.js';

/** The search field and the sorting. */
export function renderHead<K extends Collection, E, C extends Catalogue<K, E>>(
  state: ListState<K, E, C>,
): TemplateResult {
  const { criteria, on } = state;
  const label = state.kind.searchLabel();
  return html`<div class="head" role="search" aria-label=${label} part="search">
    <label class="query">
      <span .textContent=${label}></span>
      <input
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        .value=${criteria.query}
        @focus=${on.prepareSearch}
        @input=${on.query}
      />
    </label>
    <label class="sort">
      <span>${msg('Sort by', { id: 'sort.label' })}</span>
      ${renderSort(state)}
    </label>
  </div>`;
}

function renderSort<K extends Collection, E, C extends Catalogue<K, E>>({
  catalogue,
  criteria,
  kind,
  on,
}: ListState<K, E, C>): TemplateResult {
  const hasQuery = Boolean(criteria.query.trim());
  const isPossible = (sort: string) => (sort !== 'match' || hasQuery) && catalogue.canSort(sort);
  const chosen = criteria.sort && isPossible(criteria.sort) ? criteria.sort : undefined;
  const current = chosen ?? (hasQuery ? 'match' : catalogue.defaultSort);
  return html`<select @change=${(event: Event) => on.sort((event.target as HTMLSelectElement).value)}>
    ${kind.sorts
      .filter(isPossible)
      .map(
        (sort) =>
          html`<option
            value=${sort}
            .selected=${sort === current}
            .textContent=${kind.sortName(sort)}
          ></option>`,
      )}
  </select>`;
}

/** Unfolds the filters where the column is narrow. */
export function renderFiltersToggle<K extends Collection, E, C>({
  criteria,
  filtersOpen,
  on,
}: ListState<K, E, C>): TemplateResult {
  const chosen = countChosen(criteria);
  return html`<button
    type="button"
    class="plain filters-toggle"
    aria-expanded=${filtersOpen}
    aria-controls="filters"
    @click=${on.toggleFilters}
  >
    ${chosen ? msg(str`Filters (${chosen})`, { id: 'filters.toggle-count' }) : msg('Filters', { id: 'filters.toggle' })}
  </button>`;
}

/** Opens what the visitor kept. */
export const renderKeptButton = <K extends Collection, E, C>({
  kept,
  on,
}: ListState<K, E, C>): TemplateResult =>
  html`<button type="button" class="plain" @click=${() => on.tool('compare')}>
    ${msg(str`Shortlist (${kept.length})`, { id: 'tool.kept' })}
  </button>`;

/** Puts the record of a card on the shortlist, or takes it off. */
export const renderKeep = <K extends Collection, E, C>(
  { kept, on }: ListState<K, E, C>,
  id: string,
  title: string,
): TemplateResult =>
  html`<button
    type="button"
    class="keep"
    aria-pressed=${kept.includes(id)}
    aria-label=${msg(str`Save: ${title}`, { id: 'card.keep-title' })}
    @click=${() => on.keep(id)}
    .textContent=${msg('Save', { id: 'card.keep' })}
  ></button>`;

/** What an element says in its own words between the common parts of its list. */
export interface Slots<E> {
  card(entry: E): TemplateResult;
  /** Beside the count. */
  readonly beside?: TemplateResult | typeof nothing;
  /** What else to try where nothing was found, as a list item. */
  readonly hint?: TemplateResult | typeof nothing;
  /** Tools of this list alone, by name. */
  readonly tools?: readonly (readonly [tool: string, name: string])[];
}

/** How many there are and, where the webmaster limits the list, how many of them it shows. */
export function countText<K extends Collection, C>(
  kind: ListKind<K, C>,
  total: number,
  whole: number,
  formats: Formats,
): [count: string, shown?: string] {
  const count = kind.countText(whole, formats);
  return total < whole
    ? [count, msg(str`Shown here: ${formats.number(total)}`, { id: 'results.shown' })]
    : [count];
}

/** The list and what belongs to it. */
export function renderResults<K extends Collection, E, C extends Catalogue<K, E>>(
  state: ListState<K, E, C>,
  slots: Slots<E>,
): TemplateResult {
  const { entries, kind, result, total } = state;
  const [count, shown] = countText(kind, total, state.whole, state.formats);
  return html`<div class="results" part="results" aria-busy=${state.isWaiting}>
    <p class="summary-line">
      <strong>${count}</strong>
      ${shown ? html`<span class="muted">${shown}</span>` : nothing} ${slots.beside}
    </p>
    ${renderChips(state)}
    ${
      state.sheets ??
      html`<ol class="cards" role="list">
        ${entries.map(slots.card)}
      </ol>`
    }
    ${result && !total ? (state.catalogue.size ? renderNothingFound(state, slots) : renderEmptyFeed()) : nothing}
    ${total ? renderFoot(state, slots) : nothing}
  </div>`;
}

const renderEmptyFeed = (): TemplateResult =>
  html`<div class="empty">
    <p class="empty-title">${msg('The list is empty at the moment', { id: 'empty.feed' })}</p>
    <p>${msg('Come back later, or ask the municipality.', { id: 'empty.feed-hint' })}</p>
  </div>`;

function renderNothingFound<K extends Collection, E, C>(
  { criteria, on }: ListState<K, E, C>,
  { hint }: Slots<E>,
): TemplateResult {
  return html`<div class="empty">
    <p class="empty-title">${msg('No results', { id: 'empty.title' })}</p>
    <ul>
      ${
        criteria.query.trim()
          ? html`<li>${msg('Try fewer words, or a more general one.', { id: 'empty.fewer-words' })}</li>`
          : nothing
      }
      ${
        countChosen(criteria)
          ? html`<li>${msg('Remove some filters.', { id: 'empty.fewer-filters' })}</li>`
          : nothing
      }
      ${hint}
    </ul>
    <button type="button" class="plain" @click=${on.clear}>
      ${msg('Start again', { id: 'empty.clear' })}
    </button>
  </div>`;
}

function renderFoot<K extends Collection, E, C>(
  { entries, total, formats, hrefOf, message, on }: ListState<K, E, C>,
  { tools = [] }: Slots<E>,
): TemplateResult {
  const left = total - entries.length;
  const tool = (name: string, text: string) =>
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
    <div class="foot" role="group" aria-label=${msg('List actions', { id: 'foot.label' })}>
      ${hrefOf ? tool('copy', msg('Copy link', { id: 'tool.copy' })) : nothing}
      ${tool('csv', msg('Save as a table (CSV)', { id: 'tool.csv' }))}
      ${tools.map(([name, text]) => tool(name, text))} ${tool('print', msg('Print', { id: 'tool.print' }))}
      <span class="muted" .textContent=${message}></span>
    </div>`;
}
