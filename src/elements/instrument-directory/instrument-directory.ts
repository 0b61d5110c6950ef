import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { instrumentDirectoryMessages } from '../../locale/generated/instrument-directory.js';
import { markHits } from '../../search/text-index.js';
import { UrlController } from '../../search/url-controller.js';
import type { UrlValues } from '../../search/url-state.js';
import type { Marker } from '../../ui/feed-text.js';
import { announce, prepareAnnouncer } from '../../ui/announcer.js';
import { DeviceList } from '../../ui/device-list.js';
import { renderFailure, renderLoading, renderNotices } from '../../ui/feed-states.js';
import { TiltsElement } from '../../ui/tilts-element.js';
import {
  fromUrl,
  NO_CRITERIA,
  parseFilters,
  toUrl,
  withValue,
  type Criteria,
  type Filter,
} from './criteria.js';
import { DirectoryController, type ReadFeed } from './directory-controller.js';
import type { Directory, Entry, Result } from './directory.js';
import { styles } from './styles.js';
import { ToolsController } from './tools-controller.js';
import { countText, renderDirectory, type Actions } from './view.js';

/** So many instruments are drawn at first, and with each "Show more". */
const PAGE = 10;
/** Milliseconds after the last key before the count is announced. */
const ANNOUNCE_AFTER = 700;

/**
 * The support a social enterprise can get from a municipality: search, filter, deadlines, am I eligible.
 *
 * @summary Directory of support instruments
 * @element tilts-instrument-directory
 * @slot - Shown without script, while loading and when the feed cannot be read: a link to the same content
 * @fires {TiltsFeedLoadedEvent} tilts-feed-loaded - The whole feed is read; carries what was wrong in it
 * @csspart search - The search field and the sorting
 * @csspart filters - The column of filters
 * @csspart results - The list and what belongs to it
 * @csspart card - One instrument in the list
 * @csspart dialog - One instrument in full, or the comparison
 */
export class InstrumentDirectoryElement extends TiltsElement {
  static override styles = styles;
  static override messages = [instrumentDirectoryMessages];

  /** Address of the feed; `{lang}` in it stands for the language. */
  @property() src?: string;
  /** Filters chosen at first, e.g. `kind: grant; area: cesis`. */
  @property() preset?: string;
  /** Filters that a visitor cannot change, written in the same way. */
  @property() locked?: string;
  /** Names of filters that are not offered, e.g. `giver area`. */
  @property({ attribute: 'hide-filters' }) hideFilters?: string;
  /** Greatest number of instruments listed at all. */
  @property({ type: Number }) limit?: number;
  /** Level of the cards' headings, 2–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Keeps search, filters and the open instrument in the address, under this name. */
  @property({ attribute: 'url-state' }) urlState?: string;
  /** Shows the webmaster what is wrong in the feed. */
  @property({ type: Boolean }) debug = false;

  @state() private criteria: Criteria = NO_CRITERIA;
  @state() private pages = 1;
  @state() private filtersOpen = false;
  @state() private openFilters: readonly Filter[] = ['kind'];
  @state() private fullFilters: readonly Filter[] = [];

  readonly #source = new DirectoryController(this, () => this.src);
  readonly #kept = DeviceList.named('kept-instruments');
  readonly #url = new UrlController(
    this,
    () => this.urlState ?? undefined,
    (values) => this.#readUrl(values),
  );
  readonly #tools = new ToolsController(this, {
    directory: () => this.#source.directory,
    feed: () => this.#source.feed,
    found: () => this.#found(),
    headingLevel: () => this.headingLevel,
    kept: this.#kept,
    keep: (id) => this.#kept.toggle(id),
    isLinked: () => this.#url.isOn,
    hrefOf: (id) => this.#url.href({ ...toUrl(this.criteria), id: id ? [id] : [] }),
    onOpened: (id) => this.#url.push({ ...toUrl(this.criteria), id: [id] }),
    onClosed: () => this.#url.back(toUrl(this.criteria)),
  });
  #result: Result | undefined;
  #feed: ReadFeed | undefined;
  #mark: Marker | undefined;
  #searched: readonly unknown[] = [];
  /** The visitor has changed something: the preset does not come back. */
  #isTouched = false;
  #announceTimer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    this.#kept.addEventListener('change', this.#onKept);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#announceTimer);
    this.#kept.removeEventListener('change', this.#onKept);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('preset') || changed.has('urlState')) this.#readUrl(this.#url.values ?? {});
  }

  protected override render(): TemplateResult {
    this.#search();
    const { directory, failure, feed, problems, retries } = this.#source;
    if (failure) return html`${renderFailure(failure, this.debug, () => this.#source.retry())}<slot></slot>`;
    const entries = directory && this.#entries(directory);
    if (!feed || !entries) return html`<slot></slot>${this.src ? renderLoading(retries) : nothing}`;
    const { timeZone } = feed.envelope.publisher;
    return html`${renderNotices(feed.loaded, timeZone, problems, this.debug, this.formats)}
    ${renderDirectory({
      language: this.language,
      formats: this.formats,
      directory,
      criteria: this.criteria,
      locked: parseFilters(this.locked),
      hidden: (this.hideFilters ?? '').split(/[\s,]+/),
      headingLevel: this.headingLevel,
      entries,
      total: this.#total(directory),
      result: this.#result,
      mark: this.#mark,
      kept: this.#kept.ids.filter((id) => directory.byId(id)),
      filtersOpen: this.filtersOpen,
      openFilters: this.openFilters,
      fullFilters: this.fullFilters,
      hrefOf: this.#url.isOn ? (id) => this.#url.href({ id: [id] }) : undefined,
      verdict: this.#tools.verdict,
      panel: this.#tools.renderPanel(),
      isPanelOpen: this.#tools.isPanelOpen,
      sheets: this.#tools.renderSheets(),
      message: this.#tools.message,
      on: this.#on,
    })}
    ${this.#tools.renderDialog()}`;
  }

  /** Searches again only when something that decides the result has changed. */
  #search(): void {
    const { directory } = this.#source;
    const asked = [directory, directory?.isComplete, this.criteria, this.locked];
    if (asked.every((value, at) => value === this.#searched[at])) return;
    this.#searched = asked;
    // While the same feed is read in another language, what was found stays on the screen.
    if (directory && !directory.isComplete && this.#feed === this.#source.feed) return;
    this.#feed = this.#source.feed;
    this.#result = directory?.isComplete
      ? directory.search(this.criteria, parseFilters(this.locked))
      : undefined;
    const words = this.#result?.hits?.words;
    this.#mark = words && ((text) => markHits(text, words));
  }

  /** Positions of all instruments found. */
  #found(): readonly number[] {
    return this.#tools.ranked(this.#result?.found ?? []).slice(0, this.limit ?? undefined);
  }

  /** The instruments on the screen; nothing while they cannot be known yet. */
  #entries(directory: Directory): Entry[] | undefined {
    const count = Math.min(PAGE * this.pages, this.limit ?? Infinity);
    if (this.#result)
      return this.#found()
        .slice(0, count)
        .flatMap((index) => directory.entry(index) ?? []);
    return this.criteria === NO_CRITERIA && !this.locked ? directory.firstOnes(count) : undefined;
  }

  #total(directory: Directory): number {
    return this.#result ? this.#found().length : Math.min(directory.openCount, this.limit ?? Infinity);
  }

  #readUrl(values: UrlValues): void {
    const { id, ...others } = values;
    const criteria = fromUrl(others);
    const preset = parseFilters(this.preset);
    const isPreset = Object.keys(preset).length > 0 && !this.#isTouched;
    if (Object.keys(others).length) this.criteria = criteria;
    else this.criteria = isPreset ? { ...NO_CRITERIA, selection: preset } : NO_CRITERIA;
    this.#tools.follow(id?.[0]);
  }

  #change(criteria: Criteria): void {
    this.#isTouched = true;
    this.criteria = criteria;
    this.pages = 1;
    this.#url.replace(toUrl(criteria));
    clearTimeout(this.#announceTimer);
    this.#announceTimer = setTimeout(() => this.#announceCount(), ANNOUNCE_AFTER);
  }

  #announceCount(): void {
    const { directory } = this.#source;
    if (directory)
      announce(
        this.say(() => countText(this.#total(directory), this.formats)),
        this.language,
      );
  }

  #onKept = (): void => this.requestUpdate();

  readonly #on: Actions = {
    query: (event) => this.#change({ ...this.criteria, query: (event.target as HTMLInputElement).value }),
    sort: (event) =>
      this.#change({ ...this.criteria, sort: (event.target as HTMLSelectElement).value as Criteria['sort'] }),
    filter: (filter, value, event) =>
      this.#change(withValue(this.criteria, filter, value, (event.target as HTMLInputElement).checked)),
    removeFilter: (filter, value) => {
      this.#change(withValue(this.criteria, filter, value, false));
      this.#focusSearch();
    },
    showClosed: (withClosed) => {
      this.#change({ ...this.criteria, withClosed });
      this.#focusSearch();
    },
    clear: () => {
      this.#change(NO_CRITERIA);
      this.#focusSearch();
    },
    toggleFilters: () => (this.filtersOpen = !this.filtersOpen),
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
      this.#tools.open(id);
    },
    keep: (id) => this.#kept.toggle(id),
    tool: (tool) => this.#tools.use(tool),
  };

  /** The control that had the focus is gone: the search field is the nearest place that stays. */
  #focusSearch(): void {
    this.renderRoot.querySelector<HTMLInputElement>('input[type=search]')?.focus({ preventScroll: true });
  }

  async #showAllValues(filter: Filter, button: HTMLElement): Promise<void> {
    const group = button.parentElement!;
    const before = group.querySelectorAll('input').length;
    this.fullFilters = [...this.fullFilters, filter];
    await this.updateComplete;
    group.querySelectorAll('input')[before]?.focus();
  }

  async #showMore(): Promise<void> {
    const before = PAGE * this.pages;
    this.pages++;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.title > *')[before]?.focus();
  }
}
