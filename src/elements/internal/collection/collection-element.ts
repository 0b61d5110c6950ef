import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Collection } from '../../../core/feed/schema/schema.js';
import { collectionMessages } from '../../../core/i18n/generated/collection.js';
import { UrlController } from '../controllers/url-state-controller.js';
import type { UrlValues } from '../../../core/search/url-state.js';
import { announce, prepareAnnouncer } from '../announcer.js';
import { DeviceList } from '../favourites.js';
import { renderFailure, renderLoading, renderNotices, renderOffline } from '../feed-status.js';
import { once } from '../retry-until-success.js';
import { reveal } from '../reveal.js';
import { TiltsElement } from '../tilts-element.js';
import { CatalogueController } from './collection-controller.js';
import type { Catalogue } from './collection-index.js';
import { CountAnnouncer } from './result-count-announcer.js';
import { fromUrl, NO_CRITERIA, parseFilters, toUrl, withValue, type Criteria } from './list-query.js';
import { FoundList } from './result-list.js';
import type { Actions, ListKind, ListState } from './collection.types.js';
import { MOST_PRINTED, Printing } from '../controllers/print-controller.js';
import type { Structure } from './json-ld-controller.js';
import type { ListTools } from './lazy/collection-actions.js';
import type { ToolsCallbacks, ToolsController } from './lazy-actions-controller.js';
import { countText } from './views/list.js';

/**
 * An element that shows one list of the feed to search, filter, sort and keep from. What a list has of its own
 * comes as its kind, its tools and its view.
 */
export abstract class CatalogueElement<
  K extends Collection,
  E,
  C extends Catalogue<K, E>,
> extends TiltsElement {
  static override messages = [collectionMessages];

  /** Address of the feed; `{lang}` in it stands for the language. */
  @property() src?: string;
  /** Filters chosen at first, e.g. `kind: grant; area: cesis`. */
  @property() preset?: string;
  /** Filters that a visitor cannot change, written in the same way. */
  @property() locked?: string;
  /** Names of filters that are not offered, e.g. `giver area`. */
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

  @state() private criteria: Criteria = NO_CRITERIA;
  @state() private pages = 1;
  @state() private filtersOpen = false;
  @state() private openFilters: readonly string[];
  @state() private fullFilters: readonly string[] = [];

  protected readonly source: CatalogueController<K, E, C>;
  protected readonly callbacks: ToolsCallbacks<K, C>;
  /** What the list has of its own; another view of the same records may have other words. */
  protected kind: ListKind<K, C>;
  protected abstract readonly tools: ToolsController<K, C, ListTools<K, E, C>>;
  readonly #kept: DeviceList;
  readonly #url = new UrlController(
    this,
    () => this.urlState ?? undefined,
    (values) => this.#readUrl(values),
  );
  readonly #list: FoundList<K, E, C>;
  readonly #printing = new Printing(this);
  readonly #count = new CountAnnouncer(this, () => this.#announceCount());
  #shown: readonly E[] | undefined;
  readonly #tellEngines: () => void;
  /** The visitor has changed something: the preset does not come back. */
  #isTouched = false;

  /** @param structure loads what search engines are told */
  constructor(kind: ListKind<K, C>, structure: () => Promise<Structure<E>>) {
    super();
    this.kind = kind;
    this.openFilters = kind.filters.slice(0, 1);
    this.#kept = DeviceList.named(kind.keptName);
    this.source = new CatalogueController(this, kind, () => this.src);
    this.#list = new FoundList(this.source, {
      criteria: () => this.criteria,
      locks: () => this.locks,
      locked: () => this.#filters(this.locks),
      limit: () => this.limit,
      ranked: (found) => this.ranked(found),
    });
    this.#tellEngines = once(async () =>
      (await structure()).follow(this, () => {
        const { envelope } = this.source.feed ?? {};
        return (
          envelope &&
          this.#shown && {
            entries: this.onScreen(this.#shown),
            around: { language: this.language, envelope },
          }
        );
      }),
    );
    this.callbacks = {
      catalogue: () => this.source.catalogue,
      feed: () => this.source.feed,
      found: () => this.#list.found,
      headingLevel: () => this.headingLevel,
      kept: this.#kept,
      isLinked: () => this.#url.isOn,
      hrefOf: (id) => this.#url.href({ ...toUrl(this.criteria), id: id ? [id] : [] }),
      onOpened: (id) => this.#url.push({ ...toUrl(this.criteria), id: [id] }),
      onMoved: (id) => this.#url.replace({ ...toUrl(this.criteria), id: [id] }),
      onClosed: () => this.#url.back(toUrl(this.criteria)),
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    this.#kept.addEventListener('change', this.#onKept);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#kept.removeEventListener('change', this.#onKept);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('preset') || changed.has('urlState')) this.#readUrl(this.#url.values ?? {});
  }

  protected override updated(): void {
    if (this.structuredData) this.#tellEngines();
  }

  protected override render(): TemplateResult {
    if (this.#list.search()) this.#count.answered();
    const { catalogue, failure, feed, problems, retries } = this.source;
    if (failure) return html`${renderFailure(failure, this.debug, () => this.source.retry())}<slot></slot>`;
    const room = this.#printing.isOn ? MOST_PRINTED : Infinity;
    const drawn = this.#printing.isOn ? room : this.kind.page * this.pages;
    const entries = (this.#shown = this.#list.entries(drawn));
    if (!catalogue || !feed || !entries)
      return html`<slot></slot>${this.src ? renderLoading(retries) : nothing}`;
    this.#list.drawn();
    const tools = this.tools.here;
    const { timeZone } = feed.envelope.publisher;
    return html`${renderNotices(feed.loaded, timeZone, problems, this.debug, this.formats)}
    ${this.tools.hasFailed || (this.source.hasNoIndex && !catalogue.canAnswer(this.criteria)) ? renderOffline() : nothing}
    ${this.renderList({
      kind: this.kind,
      language: this.language,
      formats: this.formats,
      catalogue,
      feedUrl: feed.loaded.url,
      criteria: this.criteria,
      locked: this.#filters(this.locks),
      hidden: (this.hideFilters ?? '').split(/[\s,]+/),
      headingLevel: this.headingLevel,
      entries,
      total: Math.min(this.#list.total, room),
      whole: this.#list.whole,
      result: this.#list.result,
      isWaiting: !this.source.hasNoIndex && !catalogue.canAnswer(this.criteria),
      mark: this.#list.result?.hits?.mark,
      kept: this.#kept.ids.filter((id) => catalogue.byId(id)),
      filtersOpen: this.filtersOpen,
      openFilters: this.openFilters,
      fullFilters: this.fullFilters,
      hrefOf: this.#url.isOn ? (id) => this.#url.href({ id: [id] }) : undefined,
      sheets: tools?.renderSheets(),
      message: tools?.message ?? '',
      on: this.on,
    })}
    ${tools?.renderDialog()}`;
  }

  protected abstract renderList(state: ListState<K, E, C>): TemplateResult;

  /** What the visitor cannot change, as the webmaster wrote it. */
  protected get locks(): string | undefined {
    return this.locked;
  }

  /** The positions of what was found, in an order that a tool may change. */
  protected ranked(found: readonly number[]): readonly number[] {
    return found;
  }

  /** Of the first records, those that are drawn. */
  protected onScreen(entries: readonly E[]): readonly E[] {
    return entries;
  }

  #filters(text: string | undefined) {
    return parseFilters(text, this.kind.names);
  }

  #readUrl(values: UrlValues): void {
    const { id, ...others } = values;
    const preset = this.#filters(this.preset);
    const isPreset = Object.keys(preset).length > 0 && !this.#isTouched;
    if (Object.keys(others).length) this.criteria = fromUrl(others, this.kind.names, this.kind.sorts);
    else this.criteria = isPreset ? { ...NO_CRITERIA, selection: preset } : NO_CRITERIA;
    if (this.criteria.query.trim()) this.source.prepareSearch();
    this.tools.follow(id?.[0]);
  }

  #change(criteria: Criteria): void {
    this.#isTouched = true;
    this.criteria = criteria;
    this.pages = 1;
    if (criteria.query.trim()) this.source.prepareSearch();
    this.#url.replace(toUrl(criteria));
    this.#count.changed();
  }

  /** Answers whether all that is asked could be counted. */
  #announceCount(): boolean {
    if (!this.source.catalogue?.canAnswer(this.criteria)) return false;
    announce(
      this.say(() => countText(this.kind, this.#list.total, this.#list.whole, this.formats).join('. ')),
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

  #onKept = (): void => this.requestUpdate();

  protected readonly on: Actions = {
    prepareSearch: () => this.source.prepareSearch(),
    query: (event) => this.#change({ ...this.criteria, query: (event.target as HTMLInputElement).value }),
    sort: (sort) => this.#change({ ...this.criteria, sort }),
    filter: (filter, value, event) =>
      this.#change(withValue(this.criteria, filter, value, (event.target as HTMLInputElement).checked)),
    choose: (filter, value, isOn) => {
      this.#change(withValue(this.criteria, filter, value, isOn));
      this.#focusSearch();
    },
    clear: () => {
      this.#change(NO_CRITERIA);
      this.#focusSearch();
    },
    toggleFilters: () => void this.#toggleFilters(),
    toggleFilter: (filter, event) => {
      const isOpen = (event.target as HTMLDetailsElement).open;
      const others = this.openFilters.filter((each) => each !== filter);
      this.openFilters = isOpen ? [...others, filter] : others;
    },
    showAllValues: (filter, event) => void this.#showAllValues(filter, event.currentTarget as HTMLElement),
    more: () => void this.#showMore(),
    open: (id, event) => {
      const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
      if (ctrlKey || metaKey || shiftKey) return;
      event.preventDefault();
      this.tools.open(id);
    },
    keep: (id) => this.#kept.toggle(id),
    tool: (tool) => this.tools.use(tool),
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
    const before = this.kind.page * this.pages;
    this.pages++;
    await this.updateComplete;
    this.#focusCard(before);
  }

  /** Draws the list as far as the record at this position of the feed, and puts the focus on its card. */
  protected async reveal(index: number): Promise<void> {
    const at = this.#list.found.indexOf(index);
    if (at < 0) return;
    this.pages = Math.max(this.pages, Math.ceil((at + 1) / this.kind.page));
    await this.updateComplete;
    this.#focusCard(at);
  }

  #focusCard(at: number): void {
    this.renderRoot.querySelectorAll<HTMLElement>('.cards .title > *')[at]?.focus();
  }
}
