import { str, type Msg } from '../../../../core/i18n/translator.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { CollectionName } from '../../../../core/feed/schema/schema.js';
import type { CollectionIndex } from '../collection-index.js';
import { countActive, offeredFilters } from '../list-query.js';
import type { Formatter } from '../../../../core/i18n/formatter.js';
import type { CollectionConfig, CollectionViewModel } from '../collection.types.js';

/** The search field and the sort order. */
export function renderSearchBar<K extends CollectionName, E, C extends CollectionIndex<K, E>>(
  state: CollectionViewModel<K, E, C>,
): TemplateResult {
  const { query, on, msg } = state;
  const label = state.config.searchLabel(msg);
  return html`<div class="search-bar" role="search" aria-label=${label} part="search">
    <label class="query">
      <span .textContent=${label}></span>
      <input
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        .value=${query.text}
        @focus=${on.prepareSearch}
        @input=${(event: Event) => on.change((last) => ({ ...last, text: (event.target as HTMLInputElement).value }))}
      />
    </label>
    <label class="sort">
      <span>${msg('Sort by', { id: 'sort.label' })}</span>
      ${renderSort(state)}
    </label>
  </div>`;
}

function renderSort<K extends CollectionName, E, C extends CollectionIndex<K, E>>({
  collection,
  query,
  config,
  on,
  msg,
}: CollectionViewModel<K, E, C>): TemplateResult {
  const hasQuery = Boolean(query.text.trim());
  const isPossible = (sort: string) => (sort !== 'match' || hasQuery) && collection.canSort(sort);
  const chosen = query.sort && isPossible(query.sort) ? query.sort : undefined;
  const current = chosen ?? (hasQuery ? 'match' : collection.defaultSort);
  return html`<select
    @change=${(event: Event) => on.change((last) => ({ ...last, sort: (event.target as HTMLSelectElement).value }))}
  >
    ${config.sorts
      .filter(isPossible)
      .map(
        (sort) =>
          html`<option
            value=${sort}
            .selected=${sort === current}
            .textContent=${config.sortName(msg, sort)}
          ></option>`,
      )}
  </select>`;
}

/** Opens the filters if the column is narrow. */
export function renderFiltersToggle<K extends CollectionName, E, C>({
  query,
  filtersOpen,
  on,
  msg,
}: CollectionViewModel<K, E, C>): TemplateResult {
  const chosen = countActive(query);
  return html`<button
    type="button"
    class="button filters-toggle"
    aria-expanded=${filtersOpen}
    aria-controls="filters"
    @click=${on.toggleFilters}
  >
    ${chosen ? msg(str`Filters (${chosen})`, { id: 'filters.toggle-count' }) : msg('Filters', { id: 'filters.toggle' })}
  </button>`;
}

/** The filter column. While its content is loading, its space is reserved, so that nothing below it moves. */
export const renderFilterColumn = <K extends CollectionName, E, C>(
  state: CollectionViewModel<K, E, C>,
): TemplateResult =>
  html`<div class="filters" id="filters" part="filters" ?data-open=${state.filtersOpen}>
    ${state.controls?.filters ?? (state.controlsFailed ? renderRetry(state) : offeredFilters(state).map(() => html`<p></p>`))}
  </div>`;

const renderRetry = <K extends CollectionName, E, C>({
  on,
  msg,
}: CollectionViewModel<K, E, C>): TemplateResult =>
  html`<button type="button" class="button" @click=${on.retryControls}>
    ${msg('Try again', { id: 'feed.retry' })}
  </button>`;

/** Opens the shortlist. */
export const renderFavouritesButton = <K extends CollectionName, E, C>({
  favourites,
  on,
  msg,
}: CollectionViewModel<K, E, C>): TemplateResult =>
  html`<button type="button" class="button" @click=${() => on.runAction('compare')}>
    ${msg(str`Shortlist (${favourites.length})`, { id: 'action.favourites' })}
  </button>`;

/** Adds the card’s record to the shortlist, or removes it. */
export const renderFavourite = <K extends CollectionName, E, C>(
  { favourites, on, msg }: CollectionViewModel<K, E, C>,
  id: string,
  title: string,
): TemplateResult =>
  html`<button
    type="button"
    class="favourite"
    aria-pressed=${favourites.includes(id)}
    aria-label=${msg(str`Save: ${title}`, { id: 'card.favourite-title' })}
    @click=${() => on.toggleFavourite(id)}
    .textContent=${msg('Save', { id: 'card.favourite' })}
  ></button>`;

/** An element’s own texts between the common parts of its list. */
export interface ListExtensions<E> {
  card(item: E): TemplateResult;
  /** After the count. */
  readonly countSuffix?: TemplateResult | typeof nothing;
  /** What else to try if nothing was found, as a list item. */
  readonly hint?: TemplateResult | typeof nothing;
  /** Actions that only this list has, by name. */
  readonly actions?: readonly (readonly [tool: string, name: string])[];
}

/** Number of results and, if the webmaster limits the list, how many of them are shown. */
export function countText<K extends CollectionName, C>(
  msg: Msg,
  kind: CollectionConfig<K, C>,
  total: number,
  whole: number,
  formatter: Formatter,
): [count: string, shown?: string] {
  const count = kind.countText(msg, whole, formatter);
  return total < whole
    ? [count, msg(str`Shown here: ${formatter.number(total)}`, { id: 'results.shown' })]
    : [count];
}

/** The list and its surroundings. */
export function renderResults<K extends CollectionName, E, C extends CollectionIndex<K, E>>(
  state: CollectionViewModel<K, E, C>,
  extensions: ListExtensions<E>,
): TemplateResult {
  const { items, config, controls, result, total, msg } = state;
  const [count, limitText] = countText(msg, config, total, state.unlimitedTotal, state.formatter);
  return html`<div class="results" part="results" aria-busy=${state.isWaiting}>
    <p class="result-count">
      <strong>${count}</strong>
      ${limitText ? html`<span class="secondary">${limitText}</span>` : nothing} ${extensions.countSuffix}
    </p>
    ${controls ? controls.chips : countActive(state.query) ? html`<p class="chips"></p>` : nothing}
    ${
      state.printout ??
      html`<ol class="cards" role="list">
        ${items.map(extensions.card)}
      </ol>`
    }
    ${result && !total ? (state.collection.size ? (controls?.nothingFound(extensions.hint) ?? html`<p class="nothing-found"></p>`) : renderEmptyFeed(msg)) : nothing}
    ${total ? renderListActions(state, extensions) : nothing}
  </div>`;
}

const renderEmptyFeed = (msg: Msg): TemplateResult =>
  html`<div class="empty">
    <p class="empty-title">${msg('The list is empty at the moment', { id: 'empty.feed' })}</p>
    <p>${msg('Come back later, or ask the municipality.', { id: 'empty.feed-hint' })}</p>
  </div>`;

function renderListActions<K extends CollectionName, E, C>(
  { items, total, formatter, hrefOf, message, on, msg }: CollectionViewModel<K, E, C>,
  { actions = [] }: ListExtensions<E>,
): TemplateResult {
  const remaining = total - items.length;
  const renderAction = (name: string, text: string) =>
    html`<button type="button" class="link" @click=${() => on.runAction(name)}>${text}</button>`;
  return html`${
      remaining > 0
        ? html`<p class="more">
            <button type="button" class="button" @click=${on.showMore}>
              ${formatter.plural(remaining, msg('Show more (# left)|Show more (# left)', { id: 'results.more' }))}
            </button>
          </p>`
        : nothing
    }
    <div class="footer-actions" role="group" aria-label=${msg('List actions', { id: 'list-actions.label' })}>
      ${hrefOf ? renderAction('copy', msg('Copy link', { id: 'action.copy-link' })) : nothing}
      ${renderAction('csv', msg('Save as a table (CSV)', { id: 'action.csv' }))}
      ${actions.map(([name, text]) => renderAction(name, text))}
      ${renderAction('print', msg('Print', { id: 'action.print' }))}
      <span class="secondary" .textContent=${message}></span>
    </div>`;
}
