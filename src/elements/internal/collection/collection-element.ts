import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from '../decorators.js';
import type { CollectionName } from '../../../core/feed/schema/schema.js';
import { collectionMessages } from '../../../core/i18n/generated/collection.js';
import { UrlStateController } from '../controllers/url-state-controller.js';
import type { UrlParams } from '../../../core/search/url-state.js';
import { announce, ensureLiveRegion } from '../announcer.js';
import { StoredIdSet } from '../favourites.js';
import { renderFailure, renderLoading, renderNotices, renderOffline } from '../feed-status.js';
import { onceSuccessful } from '../retry-until-success.js';
import { reveal } from '../reveal.js';
import { TiltsElement } from '../tilts-element.js';
import { CollectionController } from './collection-controller.js';
import type { CollectionIndex } from './collection-index.js';
import { ResultCountAnnouncer } from './result-count-announcer.js';
import {
  fromUrlParams,
  EMPTY_QUERY,
  parseFilters,
  toUrlParams,
  toggleValue,
  type ListQuery,
} from './list-query.js';
import { ResultList, type ResultInputs } from './result-list.js';
import type { CollectionActions, CollectionConfig, CollectionViewModel } from './collection.types.js';
import { MAX_PRINTED, PrintController } from '../controllers/print-controller.js';
import type { JsonLdModule } from './json-ld-controller.js';
import type { CollectionActionsBase } from './lazy/collection-actions.js';
import type { LazyActionsController } from './lazy-actions-controller.js';
import type { LazyActionsHost } from './lazy-actions.types.js';
import { countText } from './views/list.js';

/**
 * An element that shows one list of the feed to search, filter, sort and keep from. What a list has of its own
 * comes as its kind, its tools and its view.
 */
export abstract class CollectionElement<
  K extends CollectionName,
  E,
  C extends CollectionIndex<K, E>,
> extends TiltsElement {
  static override messages = [collectionMessages];

  /** Address of the feed; `{lang}` in it stands for the language. */
  @property() src?: string;
  /** Filters chosen at first, e.g. `kind: grant; area: cesis`. */
  @property() preset?: string;
  /** Filters that a visitor cannot change, written in the same way. */
  @property() locked?: string;
  /** Names of filters that are not offered, e.g. `provider area`. */
  @property({ attribute: 'hide-filters' }) hideFilters?: string;
  /** Greatest number of records listed at all. */
  @property({ type: Number }) limit?: number;
  /** Level of the cards' headings, 2–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Keeps search, filters and what is opened in the address, under this name. */
  @property({ attribute: 'url-state' }) urlState?: string;
  /** Tells search engines what is shown, as JSON-LD in the head of the page. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;
  /** Shows the webmaster what is wrong in the feed. */
  @property({ type: Boolean }) debug = false;

  @state() private query: ListQuery = EMPTY_QUERY;
  @state() private pages = 1;
  @state() private filtersOpen = false;
  @state() private openFilters: readonly string[];
  @state() private fullFilters: readonly string[] = [];

  protected readonly controller: CollectionController<K, E, C>;
  protected readonly actionsHost: LazyActionsHost<K, C>;
  /** What the list has of its own; another view of the same records may have other words. */
  protected config: CollectionConfig<K, C>;
  protected abstract readonly lazy: LazyActionsController<K, C, CollectionActionsBase<K, E, C>>;
  readonly #favourites: StoredIdSet;
  readonly #url = new UrlStateController(
    this,
    () => this.urlState ?? undefined,
    (values) => this.#applyUrl(values),
  );
  readonly #list: ResultList<K, E, C>;
  readonly #printController = new PrintController(this, { defaultMode: () => true });
  readonly #countAnnouncer = new ResultCountAnnouncer(this, () => this.#announceCount());
  #rendered: readonly E[] | undefined;
  readonly #publishJsonLd: () => void;
  /** The visitor has changed something: the preset does not come back. */
  #hasUserInput = false;

  /** @param loadJsonLd loads what search engines are told */
  constructor(kind: CollectionConfig<K, C>, loadJsonLd: () => Promise<JsonLdModule<E>>) {
    super();
    this.config = kind;
    this.openFilters = kind.filters.slice(0, 1);
    this.#favourites = StoredIdSet.forKey(kind.favouritesKey);
    this.controller = new CollectionController(this, kind, () => this.src);
    this.#list = new ResultList(this.controller);
    this.#publishJsonLd = onceSuccessful(async () =>
      (await loadJsonLd()).attach(this, () => {
        const { envelope } = this.controller.feed ?? {};
        return (
          envelope &&
          this.#rendered && {
            items: this.visibleItems(this.#rendered),
            context: { language: this.language, envelope },
          }
        );
      }),
    );
    this.actionsHost = {
      collection: () => this.controller.collection,
      feed: () => this.controller.feed,
      positions: () => this.#positions,
      headingLevel: () => this.headingLevel,
      favourites: this.#favourites,
      hasUrlState: () => this.#url.isEnabled,
      hrefOf: (id) => this.#url.href({ ...toUrlParams(this.query), id: id ? [id] : [] }),
      onOpened: (id) => this.#url.push({ ...toUrlParams(this.query), id: [id] }),
      onMoved: (id) => this.#url.replace({ ...toUrlParams(this.query), id: [id] }),
      onClosed: () => this.#url.back(toUrlParams(this.query)),
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    ensureLiveRegion();
    this.#favourites.addEventListener('change', this.#onFavouritesChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#favourites.removeEventListener('change', this.#onFavouritesChange);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('preset') || changed.has('urlState')) this.#applyUrl(this.#url.params ?? {});
  }

  protected override updated(): void {
    if (this.structuredData) this.#publishJsonLd();
  }

  protected override render(): TemplateResult {
    const inputs = this.#resultInputs;
    if (this.#list.search(inputs)) this.#countAnnouncer.flush();
    const { collection, feed, feedLoader, issues } = this.controller;
    const { failure, retries } = feedLoader;
    if (failure)
      return html`${renderFailure(this.msg, failure, this.debug, () => feedLoader.retry())}<slot></slot>`;
    const isPrinting = this.#printController.mode;
    const maxItems = isPrinting ? MAX_PRINTED : Infinity;
    const itemCount = isPrinting ? maxItems : this.config.pageSize * this.pages;
    const items = (this.#rendered = this.#items(Math.min(itemCount, this.#limit), inputs));
    if (!collection || !feed || !items)
      return html`<slot></slot>${this.src ? renderLoading(this.msg, retries) : nothing}`;
    this.#list.markRendered();
    const actions = this.lazy.module;
    const { timeZone } = feed.envelope.publisher;
    return html`${renderNotices(this.msg, feed.loaded, timeZone, issues, this.debug, this.formatter)}
    ${this.lazy.hasFailed || (this.controller.indexFailed && !collection.isReadyFor(this.query)) ? renderOffline(this.msg) : nothing}
    ${this.renderList({
      config: this.config,
      language: this.language,
      formatter: this.formatter,
      msg: this.msg,
      collection,
      feedUrl: feed.loaded.url,
      query: this.query,
      locked: inputs.locked,
      hiddenFilters: (this.hideFilters ?? '').split(/[\s,]+/),
      headingLevel: this.headingLevel,
      items,
      total: Math.min(this.#total, maxItems),
      unlimitedTotal: this.#list.unlimitedTotal,
      result: this.#list.result,
      isWaiting: !this.controller.indexFailed && !collection.isReadyFor(this.query),
      highlight: this.#list.result?.hits?.highlight,
      favourites: this.#favourites.ids.filter((id) => collection.byId(id)),
      filtersOpen: this.filtersOpen,
      openFilters: this.openFilters,
      fullFilters: this.fullFilters,
      hrefOf: this.#url.isEnabled ? (id) => this.#url.href({ id: [id] }) : undefined,
      printout: actions?.renderPrintout(),
      message: actions?.message ?? '',
      on: this.on,
    })}
    ${actions?.renderDialog()}`;
  }

  protected abstract renderList(state: CollectionViewModel<K, E, C>): TemplateResult;

  /** What the visitor cannot change, as the webmaster wrote it. */
  protected get lockedFilters(): string | undefined {
    return this.locked;
  }

  /** The positions of what was found, in an order that a tool may change. */
  protected rank(positions: readonly number[]): readonly number[] {
    return positions;
  }

  /** Of the first records, those that are drawn. */
  protected visibleItems(items: readonly E[]): readonly E[] {
    return items;
  }

  #filters(text: string | undefined) {
    return parseFilters(text, this.config.selectable);
  }

  get #resultInputs(): ResultInputs {
    const { query, lockedFilters } = this;
    return { query, lockedFilters, locked: this.#filters(lockedFilters) };
  }

  get #limit(): number {
    return this.limit ?? Infinity;
  }

  /** How many records the list shows, page by page. */
  get #total(): number {
    return Math.min(this.#list.unlimitedTotal, this.#limit);
  }

  /** Positions of these records in the feed, in the order shown. */
  get #positions(): readonly number[] {
    return this.rank(this.#list.positions).slice(0, this.#limit);
  }

  #items(count: number, inputs: ResultInputs): E[] | undefined {
    if (!this.#list.result) return this.#list.initialItems(count, inputs);
    return this.#positions.slice(0, count).flatMap((index) => this.controller.collection!.item(index) ?? []);
  }

  #applyUrl(values: UrlParams): void {
    const { id, ...others } = values;
    const preset = this.#filters(this.preset);
    const isPreset = Object.keys(preset).length > 0 && !this.#hasUserInput;
    if (Object.keys(others).length)
      this.query = fromUrlParams(others, this.config.selectable, this.config.sorts);
    else this.query = isPreset ? { ...EMPTY_QUERY, selection: preset } : EMPTY_QUERY;
    if (this.query.text.trim()) this.controller.prepareSearch();
    this.lazy.syncWithUrl(id?.[0]);
  }

  #change(query: ListQuery): void {
    this.#hasUserInput = true;
    this.query = query;
    this.pages = 1;
    if (query.text.trim()) this.controller.prepareSearch();
    this.#url.replace(toUrlParams(query));
    this.#countAnnouncer.schedule();
  }

  /** Answers whether all that is asked could be counted. */
  #announceCount(): boolean {
    if (!this.controller.collection?.isReadyFor(this.query)) return false;
    announce(
      countText(this.msg, this.config, this.#total, this.#list.unlimitedTotal, this.formatter).join('. '),
      this.language,
    );
    return true;
  }

  async #toggleFilters(): Promise<void> {
    this.filtersOpen = !this.filtersOpen;
    await this.updateComplete;
    const find = (name: string) => this.renderRoot.querySelector<HTMLElement>(name);
    if (this.filtersOpen) reveal(find('.filters-toggle'), find('.filters'));
  }

  #onFavouritesChange = (): void => this.requestUpdate();

  protected readonly on: CollectionActions = {
    prepareSearch: () => this.controller.prepareSearch(),
    setQuery: (event) => this.#change({ ...this.query, text: (event.target as HTMLInputElement).value }),
    setSort: (sort) => this.#change({ ...this.query, sort }),
    setFilter: (filter, value, event) =>
      this.#change(toggleValue(this.query, filter, value, (event.target as HTMLInputElement).checked)),
    setFilterAndRefocus: (filter, value, isOn) => {
      this.#change(toggleValue(this.query, filter, value, isOn));
      this.#focusSearch();
    },
    clearAll: () => {
      this.#change(EMPTY_QUERY);
      this.#focusSearch();
    },
    toggleFilters: () => void this.#toggleFilters(),
    toggleFilter: (filter, event) => {
      const isOpen = (event.target as HTMLDetailsElement).open;
      const others = this.openFilters.filter((each) => each !== filter);
      this.openFilters = isOpen ? [...others, filter] : others;
    },
    showAllValues: (filter, event) => void this.#showAllValues(filter, event.currentTarget as HTMLElement),
    showMore: () => void this.#showMore(),
    openItem: (id, event) => {
      const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
      if (ctrlKey || metaKey || shiftKey) return;
      event.preventDefault();
      this.lazy.open(id);
    },
    toggleFavourite: (id) => this.#favourites.toggle(id),
    runAction: (action) => this.lazy.run(action),
  };

  /** The control that had the focus is gone: the search field is the nearest place that stays. */
  #focusSearch(): void {
    this.renderRoot.querySelector<HTMLInputElement>('input[type=search]')?.focus({ preventScroll: true });
  }

  async #showAllValues(filter: string, button: HTMLElement): Promise<void> {
    const group = button.parentElement!;
    const before = group.querySelectorAll('input').length;
    this.fullFilters = [...this.fullFilters, filter];
    await this.updateComplete;
    group.querySelectorAll('input')[before]?.focus();
  }

  async #showMore(): Promise<void> {
    const before = this.config.pageSize * this.pages;
    this.pages++;
    await this.updateComplete;
    this.#focusCard(before);
  }

  /** Draws the list as far as the record at this position of the feed, and puts the focus on its card. */
  protected async scrollToItem(index: number): Promise<void> {
    const at = this.#positions.indexOf(index);
    if (at < 0) return;
    this.pages = Math.max(this.pages, Math.ceil((at + 1) / this.config.pageSize));
    await this.updateComplete;
    this.#focusCard(at);
  }

  #focusCard(at: number): void {
    this.renderRoot.querySelectorAll<HTMLElement>('.cards .title > *')[at]?.focus();
  }
}
