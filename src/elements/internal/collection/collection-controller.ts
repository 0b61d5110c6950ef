import type { ReactiveController } from 'lit';
import { localTime } from '../../../core/util/time-zone.js';
import { FeedController } from '../controllers/feed-controller.js';
import { tellLoaded } from '../../events/feed-loaded.js';
import type { LoadError, LoadedFeed } from '../../../core/feed/load.js';
import type { FeedError, Problem } from '../../../core/feed/feed-issue.js';
import { recordsOf, type RecordKind, type Records } from '../../../core/feed/record-collection.js';
import type { Collection, Envelope } from '../../../core/feed/schema/schema.js';
import { runInSlices } from '../../../core/util/time-slicing.js';
import { loadIndex } from '../../../core/search/load-index.js';
import type { Language } from '../../../core/i18n/languages.js';
import type { TiltsElement } from '../tilts-element.js';
import type { Catalogue } from './collection-index.js';

/** A feed that was read. */
export interface ReadFeed<K extends Collection = Collection> {
  readonly envelope: Envelope;
  readonly loaded: LoadedFeed;
  readonly records: Records<K>;
}

export interface CatalogueSource<K extends Collection, C> {
  /** The list of the feed. */
  readonly recordKind: RecordKind<K>;
  /** @param now the publisher's local time */
  make(records: Records<K>, envelope: Envelope, language: Language, now: string): C;
}

/**
 * Answers one question: which records are there? What is on screen is parsed and drawn first, the rest in
 * slices, so that nothing blocks. The index of texts comes when a person is about to search.
 */
export class CatalogueController<
  K extends Collection,
  E,
  C extends Catalogue<K, E>,
> implements ReactiveController {
  catalogue: C | undefined;
  feed: ReadFeed<K> | undefined;
  failure: LoadError | FeedError | undefined;
  /** Number of tries that failed so far. */
  retries = 0;
  /** The index could not be loaded. */
  hasNoIndex = false;
  readonly #host: TiltsElement;
  readonly #source: CatalogueSource<K, C>;
  readonly #feed: FeedController;
  #build = new AbortController();
  #indexing: AbortController | undefined;
  #language: Language | '' = '';
  #isBuilt = false;
  /** Somebody searches: every catalogue gets its index. */
  #isSearched = false;

  constructor(host: TiltsElement, source: CatalogueSource<K, C>, src: () => string | undefined) {
    this.#host = host;
    this.#source = source;
    const changed = () => host.requestUpdate();
    this.#feed = new FeedController(host, {
      src,
      language: () => host.language,
      onStart: () => this.#forget(),
      onFeed: (envelope, loaded) => {
        const records = recordsOf(
          loaded.json as object,
          source.recordKind,
          envelope[source.recordKind.collection],
        );
        this.feed = { envelope, loaded, records };
        this.failure = undefined;
        this.#language = '';
        changed();
      },
      onFailure: (error) => {
        this.failure = error;
        changed();
      },
      onRetry: (attempt) => {
        this.retries = attempt;
        changed();
      },
    });
    host.addController(this);
  }

  get problems(): readonly Problem[] {
    return this.feed?.records.problems ?? [];
  }

  /** After a failure: tries again and shows that it does. */
  retry(): void {
    this.failure = undefined;
    this.retries = 0;
    this.#feed.retry();
    this.#host.requestUpdate();
  }

  /** Fetches what a search needs, if it is not here yet; after a failure, once more. */
  prepareSearch(): void {
    if (this.#isSearched) return;
    this.#isSearched = true;
    this.hasNoIndex = false;
    // Asked for beside the feed; whether it has come is seen when the catalogue needs it.
    loadIndex(this.#host.language).catch(() => undefined);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // An element that was moved goes on with what it had not read yet.
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.feed && this.#language !== this.#host.language) this.#start(this.feed);
    const { catalogue } = this;
    if (this.#isSearched && this.#isBuilt && !this.#indexing && catalogue && !catalogue.isIndexed)
      void this.#index(catalogue);
  }

  hostDisconnected(): void {
    this.#stop();
    if (!this.#isBuilt) this.#language = '';
  }

  #stop(): void {
    this.#build.abort();
    this.#indexing?.abort();
    this.#indexing = undefined;
  }

  #forget(): void {
    this.#stop();
    this.#isBuilt = false;
    this.catalogue = this.feed = this.failure = undefined;
    this.retries = 0;
  }

  #start({ envelope, records }: ReadFeed<K>): void {
    this.#stop();
    this.#build = new AbortController();
    const { language } = this.#host;
    this.#language = language;
    const now = localTime(Date.now(), envelope.publisher.timeZone);
    const catalogue = this.#source.make(records, envelope, language, now);
    this.#isBuilt = false;
    // A newer feed is read behind the list on the screen; only what has another language or no list comes at once.
    if (this.catalogue?.language !== language) this.catalogue = catalogue;
    void this.#finish(catalogue, this.#build.signal);
  }

  async #finish(catalogue: C, signal: AbortSignal): Promise<void> {
    await this.#host.updateComplete;
    if (signal.aborted || !(await runInSlices(catalogue.build(), signal))) return;
    if (this.#isSearched && !(await this.#index(catalogue))) return;
    this.catalogue = catalogue;
    this.#isBuilt = true;
    this.#host.requestUpdate();
    const feed = this.feed!;
    await feed.records.explain();
    if (feed !== this.feed) return;
    if (this.problems.length) this.#host.requestUpdate();
    const { url } = feed.loaded;
    await tellLoaded(this.#host, url, catalogue.size, this.problems);
  }

  /** False when it was stopped. */
  async #index(catalogue: C): Promise<boolean> {
    const { signal } = (this.#indexing = new AbortController());
    const index = await loadIndex(catalogue.language).catch(() => undefined);
    if (signal.aborted || (index && !(await runInSlices(catalogue.index(index), signal)))) return false;
    this.#indexing = undefined;
    // The next key tries again.
    if (!index) this.#isSearched = false;
    this.hasNoIndex = !index;
    this.#host.requestUpdate();
    return true;
  }
}
