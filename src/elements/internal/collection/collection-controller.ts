import type { ReactiveController } from 'lit';
import { toLocalIso } from '../../../core/util/time-zone.js';
import { FeedController } from '../controllers/feed-controller.js';
import { dispatchFeedLoaded } from '../../events/feed-loaded.js';
import type { LoadedFeed } from '../../../core/feed/load.js';
import type { FeedIssue } from '../../../core/feed/feed-issue.js';
import { recordsOf, type RecordType, type RecordCollection } from '../../../core/feed/record-collection.js';
import type { CollectionName, Envelope } from '../../../core/feed/schema/schema.js';
import { runTimeSliced } from '../../../core/util/time-slicing.js';
import { loadFacets, prefetchFacets } from '../../../core/search/load-facets.js';
import { loadIndex } from '../../../core/search/load-index.js';
import type { Language } from '../../../core/i18n/languages.js';
import type { TiltsElement } from '../tilts-element.js';
import type { CollectionIndex } from './collection-index.js';

/** A loaded feed. */
export interface FeedData<K extends CollectionName = CollectionName> {
  readonly envelope: Envelope;
  readonly loaded: LoadedFeed;
  readonly records: RecordCollection<K>;
}

export interface CollectionSource<K extends CollectionName, C> {
  /** The list of the feed. */
  readonly recordType: RecordType<K>;
  /** @param now the publisher's local time */
  create(records: RecordCollection<K>, envelope: Envelope, language: Language, now: string): C;
}

/**
 * Loads the records of a list. The visible ones are parsed and rendered first, the rest in slices, so that the page
 * stays responsive. The search index loads when a person is about to search.
 */
export class CollectionController<
  K extends CollectionName,
  E,
  C extends CollectionIndex<K, E>,
> implements ReactiveController {
  collection: C | undefined;
  feed: FeedData<K> | undefined;
  /** The index could not be loaded. */
  indexFailed = false;
  readonly feedLoader: FeedController;
  readonly #host: TiltsElement;
  readonly #source: CollectionSource<K, C>;
  #buildAbort = new AbortController();
  #indexAbort: AbortController | undefined;
  #language: Language | '' = '';
  #isBuilt = false;
  /** Somebody searches: load the index for every list. */
  #isSearchRequested = false;

  constructor(host: TiltsElement, source: CollectionSource<K, C>, src: () => string | undefined) {
    this.#host = host;
    this.#source = source;
    this.feedLoader = new FeedController(host, src, {
      onStart: () => {
        this.#reset();
        // Requested together with the feed, whose filters it counts.
        void prefetchFacets();
      },
      onFeed: (envelope, loaded) => {
        const { recordType } = source;
        const records = recordsOf(loaded.json as object, recordType, envelope[recordType.collection]);
        this.feed = { envelope, loaded, records };
        this.#language = '';
      },
    });
    host.addController(this);
  }

  get issues(): readonly FeedIssue[] {
    return this.feed?.records.issues ?? [];
  }

  /** Loads the search code unless it is here; tries again after a failure. */
  prepareSearch(): void {
    if (this.#isSearchRequested) return;
    this.#isSearchRequested = true;
    this.indexFailed = false;
    // Requested together with the feed; the result is awaited when the list needs it.
    loadIndex(this.#host.language).catch(() => undefined);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // An element that was moved in the page continues loading.
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.feed && this.#language !== this.#host.language) this.#start(this.feed);
    const { collection } = this;
    if (this.#isSearchRequested && this.#isBuilt && !this.#indexAbort && collection && !collection.isIndexed)
      void this.#index(collection);
  }

  hostDisconnected(): void {
    this.#stop();
    if (!this.#isBuilt) this.#language = '';
  }

  #stop(): void {
    this.#buildAbort.abort();
    this.#indexAbort?.abort();
    this.#indexAbort = undefined;
  }

  #reset(): void {
    this.#stop();
    this.#isBuilt = false;
    this.collection = this.feed = undefined;
  }

  #start({ envelope, records }: FeedData<K>): void {
    this.#stop();
    this.#buildAbort = new AbortController();
    const { language } = this.#host;
    this.#language = language;
    const now = toLocalIso(Date.now(), envelope.publisher.timeZone);
    const collection = this.#source.create(records, envelope, language, now);
    this.#isBuilt = false;
    // A newer feed replaces the list when it is ready; only a feed in another language, or for an empty list, is shown
    // at once.
    if (this.collection?.language !== language) this.collection = collection;
    void this.#finish(collection, this.#buildAbort.signal);
  }

  async #finish(collection: C, signal: AbortSignal): Promise<void> {
    await this.#host.updateComplete;
    const Facets = await loadFacets(signal);
    if (signal.aborted || !Facets) return;
    if (!(await runTimeSliced(collection.build(new Facets(collection.filters)), signal))) return;
    if (this.#isSearchRequested && !(await this.#index(collection))) return;
    this.collection = collection;
    this.#isBuilt = true;
    this.#host.requestUpdate();
    const feed = this.feed!;
    await feed.records.collectIssues();
    if (feed !== this.feed) return;
    if (this.issues.length) this.#host.requestUpdate();
    const { url } = feed.loaded;
    await dispatchFeedLoaded(this.#host, url, collection.size, this.issues);
  }

  /** False if it was stopped. */
  async #index(collection: C): Promise<boolean> {
    const { signal } = (this.#indexAbort = new AbortController());
    const index = await loadIndex(collection.language).catch(() => undefined);
    if (signal.aborted || (index && !(await runTimeSliced(collection.index(index), signal)))) return false;
    this.#indexAbort = undefined;
    // The next keystroke tries again.
    if (!index) this.#isSearchRequested = false;
    this.indexFailed = !index;
    this.#host.requestUpdate();
    return true;
  }
}
