import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from '../decorators.js';
import type { CollectionName } from '../../../core/feed/schema/schema.js';
import { collectionMessages } from '../../../core/i18n/generated/collection.js';
import { collectionControlsMessages } from '../../../core/i18n/generated/collection/controls.js';
import type { MessageLoaders } from '../../../core/i18n/messages.js';
import { LazyModule } from '../controllers/lazy-module.js';
import { UrlStateController } from '../controllers/url-state-controller.js';
import type { UrlParams } from '../../../core/search/url-state.js';
import { StoredIdSet } from '../favourites.js';
import { renderFailure, renderLoading, renderOffline, renderStaleNotice } from '../feed-status.js';
import { FeedIssuesView } from '../feed-issues-view.js';
import { onceSuccessful } from '../retry-until-success.js';
import { TiltsElement } from '../tilts-element.js';
import { CollectionController } from './collection-controller.js';
import type { CollectionIndex } from './collection-index.js';
import type { ListControls } from './controls/list-controls.js';
import {
  countActive,
  fromUrlParams,
  EMPTY_QUERY,
  parseFilters,
  toUrlParams,
  type ListQuery,
} from './list-query.js';
import { ListPager } from './list-pager.js';
import { ResultList, type ResultInputs } from './result-list.js';
import type {
  CollectionActions,
  CollectionConfig,
  CollectionState,
  CollectionViewModel,
  FilterLabels,
} from './collection.types.js';
import type { JsonLdModule } from './json-ld-controller.js';
import type { CollectionActionsBase } from './lazy/collection-actions.js';
import type { LazyActionsController } from './lazy-actions-controller.js';
import type { LazyActionsHost } from './lazy-actions.types.js';
import { countText } from './views/list.js';

/** The parts of a list that are loaded later. */
export interface LazyParts<E, C> {
  filterLabels(): Promise<FilterLabels<C>>;
  readonly filterMessages: MessageLoaders;
  /** What search engines are told. */
  jsonLd(): Promise<JsonLdModule<E>>;
}

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

  @state() protected query: ListQuery = EMPTY_QUERY;
  @state() private filtersOpen = false;

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
  readonly #issuesView = new FeedIssuesView(this);
  readonly #list: ResultList<K, E, C>;
  readonly #controls: LazyModule<ListControls<C>>;
  readonly #pager = new ListPager(this, () => this.config.pageSize);
  #rendered: readonly E[] | undefined;
  readonly #publishJsonLd: () => void;
  /** The visitor has changed something: the preset does not come back. */
  #hasUserInput = false;

  constructor(kind: CollectionConfig<K, C>, lazyParts: LazyParts<E, C>) {
    super();
    this.config = kind;
    this.#favourites = StoredIdSet.forKey(kind.favouritesKey);
    this.controller = new CollectionController(this, kind, () => this.src);
    this.#list = new ResultList(this.controller, {
      limit: () => this.limit ?? Infinity,
      rank: (positions) => this.rank(positions),
    });
    this.#controls = new LazyModule(
      this,
      async () => {
        const [{ ListControls }, labels] = await Promise.all([
          import('./controls/list-controls.js'),
          lazyParts.filterLabels(),
        ]);
        return new ListControls(this, labels, () => this.#countText());
      },
      collectionControlsMessages,
      lazyParts.filterMessages,
    );
    this.#publishJsonLd = onceSuccessful(async () =>
      (await lazyParts.jsonLd()).attach(this, () => {
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
      positions: () => this.#list.positions,
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
    if (this.#list.search(inputs)) this.#controls.module?.onResult();
    const { collection, feed, feedLoader, issues } = this.controller;
    const { failure, retried } = feedLoader;
    if (failure)
      return html`${renderFailure(this.msg, failure, this.debug, () => feedLoader.retry())}<slot></slot>`;
    const printedCount = this.#controls.module?.printedCount;
    const items = (this.#rendered = this.#list.items(printedCount ?? this.#pager.count, inputs));
    if (!collection || !feed || !items)
      return html`<slot></slot>${this.src ? renderLoading(this, retried) : nothing}`;
    this.#list.markRendered();
    const controls = this.hasControls ? this.#controls.request() : undefined;
    const isReady = collection.isReadyFor(this.query);
    const isOffline =
      this.lazy.hasFailed || this.#controls.hasFailed || (this.controller.indexFailed && !isReady);
    const actions = this.lazy.module;
    const { timeZone } = feed.envelope.publisher;
    const state: CollectionState<K, E, C> = {
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
      total: Math.min(this.#list.total, printedCount ?? Infinity),
      unlimitedTotal: this.#list.unlimitedTotal,
      result: this.#list.result,
      isWaiting: !this.controller.indexFailed && !isReady,
      highlight: this.#list.result?.hits?.highlight,
      favourites: this.#favourites.ids.filter((id) => collection.byId(id)),
      filtersOpen: this.filtersOpen,
      hrefOf: this.#url.isEnabled ? (id) => this.#url.href({ id: [id] }) : undefined,
      printout: actions?.renderPrintout(),
      message: actions?.message ?? '',
      on: this.on,
    };
    return html`${renderStaleNotice(this.msg, feed.loaded, timeZone, this.formatter)}
    ${this.#issuesView.render(issues)} ${isOffline ? renderOffline(this.msg) : nothing}
    ${this.renderList({
      ...state,
      controls: controls?.render(state),
      controlsFailed: this.#controls.hasFailed,
    })}
    ${actions?.renderDialog()}`;
  }

  protected abstract renderList(state: CollectionViewModel<K, E, C>): TemplateResult;

  /** What the visitor cannot change, as the webmaster wrote it. */
  protected get lockedFilters(): string | undefined {
    return this.locked;
  }

  /** False for a view without search and filters. */
  protected get hasControls(): boolean {
    return true;
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

  #applyUrl(values: UrlParams): void {
    const { id, ...others } = values;
    const preset = this.#filters(this.preset);
    const isPreset = Object.keys(preset).length > 0 && !this.#hasUserInput;
    if (Object.keys(others).length)
      this.query = fromUrlParams(others, this.config.selectable, this.config.sorts);
    else this.query = isPreset ? { ...EMPTY_QUERY, selection: preset } : EMPTY_QUERY;
    if (this.query.text.trim()) this.controller.prepareSearch();
    // Requested together with the feed: the names of the active filters are above the first cards.
    if (countActive(this.query)) this.#controls.request();
    this.lazy.syncWithUrl(id?.[0]);
  }

  #change(query: ListQuery): void {
    this.#hasUserInput = true;
    this.query = query;
    this.#pager.reset();
    if (query.text.trim()) this.controller.prepareSearch();
    this.#url.replace(toUrlParams(query));
    void this.#controls.whenLoaded().then((controls) => controls?.onQueryChange());
  }

  /** The number of results, for screen readers; undefined until all that is asked can be counted. */
  #countText(): string | undefined {
    if (!this.controller.collection?.isReadyFor(this.query)) return undefined;
    const { total, unlimitedTotal } = this.#list;
    return countText(this.msg, this.config, total, unlimitedTotal, this.formatter).join('. ');
  }

  /** Announces a message to screen readers. */
  protected async announce(text: () => string): Promise<void> {
    (await this.#controls.whenLoaded())?.announce(text());
  }

  async #toggleFilters(): Promise<void> {
    this.filtersOpen = !this.filtersOpen;
    if (!this.filtersOpen) return;
    const controls = await this.#controls.whenLoaded();
    await this.updateComplete;
    controls?.revealFilters();
  }

  #onFavouritesChange = (): void => this.requestUpdate();

  protected readonly on: CollectionActions = {
    prepareSearch: () => this.controller.prepareSearch(),
    change: (next) => this.#change(next(this.query)),
    changeAndRefocus: (next) => {
      this.#change(next(this.query));
      this.#focusSearch();
    },
    toggleFilters: () => void this.#toggleFilters(),
    retryControls: () => this.#controls.retry(),
    showMore: () => void this.#pager.showMore(),
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

  /** Draws the list as far as the record at this position of the feed, and puts the focus on its card. */
  protected async scrollToItem(index: number): Promise<void> {
    const at = this.#list.positions.indexOf(index);
    if (at >= 0) await this.#pager.showCard(at);
  }
}
