import type { ReactiveController } from 'lit';
import { localTime } from '../../feed/clock.js';
import { FeedController } from '../../feed/controller.js';
import { reportProblems, TiltsFeedLoadedEvent } from '../../feed/events.js';
import type { LoadError, LoadedFeed } from '../../feed/load.js';
import { instruments } from '../../feed/generated/instruments.js';
import type { FeedError, Problem } from '../../feed/problem.js';
import { recordsOf, type Records } from '../../feed/records.js';
import type { Envelope } from '../../feed/schema.js';
import { runInSlices } from '../../feed/slices.js';

import { loadStemmer } from '../../search/stemmers.js';
import type { TiltsElement } from '../../ui/tilts-element.js';
import { Directory } from './directory.js';

/** A feed that was read. */
export interface ReadFeed {
  readonly envelope: Envelope;
  readonly loaded: LoadedFeed;
  readonly records: Records<'instruments'>;
}

/**
 * Answers one question: which instruments are there? What is on screen is parsed and drawn first, the rest in
 * slices, so that nothing blocks.
 */
export class DirectoryController implements ReactiveController {
  directory: Directory | undefined;
  feed: ReadFeed | undefined;
  failure: LoadError | FeedError | undefined;
  /** Number of tries that failed so far. */
  retries = 0;
  readonly #host: TiltsElement;
  readonly #feed: FeedController;
  #build = new AbortController();
  #language = '';
  #isBuilt = false;

  constructor(host: TiltsElement, src: () => string | undefined) {
    this.#host = host;
    const changed = () => host.requestUpdate();
    this.#feed = new FeedController(host, {
      src,
      language: () => host.language,
      onStart: () => this.#forget(),
      onFeed: (envelope, loaded) => {
        const records = recordsOf(loaded.json as object, instruments, envelope.instruments);
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
    this.directory = this.feed = this.failure = undefined;
    this.retries = 0;
  }

  #start({ envelope, records }: ReadFeed): void {
    this.#build.abort();
    this.#build = new AbortController();
    this.#language = this.#host.language;
    const now = localTime(Date.now(), envelope.publisher.timeZone);
    const directory = new Directory(records, envelope, this.#language, now);
    this.#isBuilt = false;
    // A newer feed is read behind the list on the screen; only what has another language or no list comes at once.
    if (this.directory?.language !== this.#language) this.directory = directory;
    void this.#finish(directory, this.#build.signal);
  }

  async #finish(directory: Directory, signal: AbortSignal): Promise<void> {
    const stem = await loadStemmer(this.#language);
    await this.#host.updateComplete;
    if (signal.aborted || !(await runInSlices(directory.build(stem), signal))) return;
    this.directory = directory;
    this.#isBuilt = true;
    this.#host.requestUpdate();
    const feed = this.feed!;
    await feed.records.explain();
    if (feed !== this.feed) return;
    if (this.problems.length) this.#host.requestUpdate();
    const { url } = feed.loaded;
    reportProblems(url, this.problems);
    this.#host.dispatchEvent(new TiltsFeedLoadedEvent(url, directory.size, this.problems));
  }
}
