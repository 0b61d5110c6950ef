import type { ReactiveController } from 'lit';
import { localTime } from '../feed/clock.js';
import { FeedController } from '../feed/controller.js';
import { reportProblems, TiltsFeedLoadedEvent } from '../feed/events.js';
import type { LoadError, LoadedFeed } from '../feed/load.js';
import type { FeedError, Problem } from '../feed/problem.js';
import { recordsOf, type RecordKind, type Records } from '../feed/records.js';
import type { Collection, Envelope } from '../feed/schema.js';
import { runInSlices } from '../feed/slices.js';
import { loadStemmer } from '../search/stemmers.js';
import type { TiltsElement } from '../ui/tilts-element.js';
import type { Catalogue } from './catalogue.js';

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
  make(records: Records<K>, envelope: Envelope, language: string, now: string): C;
}

/**
 * Answers one question: which records are there? What is on screen is parsed and drawn first, the rest in
 * slices, so that nothing blocks.
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
  readonly #host: TiltsElement;
  readonly #source: CatalogueSource<K, C>;
  readonly #feed: FeedController;
  #build = new AbortController();
  #language = '';
  #isBuilt = false;

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

  hostConnected(): void {
    // An element that was moved goes on with what it had not read yet.
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.feed && this.#language !== this.#host.language) this.#start(this.feed);
  }

  hostDisconnected(): void {
    this.#build.abort();
    if (!this.#isBuilt) this.#language = '';
  }

  #forget(): void {
    this.#build.abort();
    this.catalogue = this.feed = this.failure = undefined;
    this.retries = 0;
  }

  #start({ envelope, records }: ReadFeed<K>): void {
    this.#build.abort();
    this.#build = new AbortController();
    this.#language = this.#host.language;
    const now = localTime(Date.now(), envelope.publisher.timeZone);
    const catalogue = this.#source.make(records, envelope, this.#language, now);
    this.#isBuilt = false;
    // A newer feed is read behind the list on the screen; only what has another language or no list comes at once.
    if (this.catalogue?.language !== this.#language) this.catalogue = catalogue;
    void this.#finish(catalogue, this.#build.signal);
  }

  async #finish(catalogue: C, signal: AbortSignal): Promise<void> {
    const stem = await loadStemmer(this.#language);
    await this.#host.updateComplete;
    if (signal.aborted || !(await runInSlices(catalogue.build(stem), signal))) return;
    this.catalogue = catalogue;
    this.#isBuilt = true;
    this.#host.requestUpdate();
    const feed = this.feed!;
    await feed.records.explain();
    if (feed !== this.feed) return;
    if (this.problems.length) this.#host.requestUpdate();
    const { url } = feed.loaded;
    reportProblems(url, this.problems);
    this.#host.dispatchEvent(new TiltsFeedLoadedEvent(url, catalogue.size, this.problems));
  }
}
