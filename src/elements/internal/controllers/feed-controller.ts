import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { cacheFeed, loadFeed, LoadError, readCachedFeed, type LoadedFeed } from '../../../core/feed/load.js';
import { readEnvelope } from '../../../core/feed/envelope.js';
import { FeedError } from '../../../core/feed/feed-issue.js';
import type { Envelope } from '../../../core/feed/schema/schema.js';

export interface FeedCallbacks {
  /** Address of the feed, as the webmaster wrote it. */
  src(): string | undefined;
  language(): string;
  /** A different feed is needed: discard the last one. */
  onStart(): void;
  onFeed(envelope: Envelope, loaded: LoadedFeed): void;
  onFailure(error: LoadError | FeedError): void;
  onRetry(attempt: number): void;
}

/** Milliseconds in the background after which a returning page checks whether the feed has changed. */
const RECHECK_AFTER = 15 * 60_000;

/** Loads the feed of an element. */
export class FeedController implements ReactiveController {
  readonly #callbacks: FeedCallbacks;
  #requestedUrl = '';
  #loaded: LoadedFeed | undefined;
  /** Nothing is shown: try again when the connection returns. */
  #hasFailed = false;
  /** Only the newest request may report its result. */
  #requestId = 0;

  constructor(host: ReactiveControllerHost, callbacks: FeedCallbacks) {
    this.#callbacks = callbacks;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onResume);
    window.addEventListener('online', this.#onResume);
    this.hostUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onResume);
    window.removeEventListener('online', this.#onResume);
  }

  /** Loads the feed for the current `src` and language, unless it is loaded or loading. */
  hostUpdate(): void {
    const src = this.#callbacks.src();
    const requestedUrl = src ? src.replaceAll('{lang}', this.#callbacks.language()) : '';
    if (requestedUrl === this.#requestedUrl) return;
    this.#requestedUrl = requestedUrl;
    this.#loaded = undefined;
    this.#requestId++;
    this.#callbacks.onStart();
    if (requestedUrl) void this.#load(false);
  }

  /** Tries again after a failure, or asks the server for a newer copy. */
  retry(): void {
    void this.#load(true);
  }

  async #load(recheck: boolean): Promise<void> {
    const requestId = ++this.#requestId;
    this.#hasFailed = false;
    const previous = this.#loaded;
    try {
      const loaded = await loadFeed(this.#requestedUrl, this.#callbacks.language(), {
        recheck,
        onRetry: (attempt) => requestId === this.#requestId && !previous && this.#callbacks.onRetry(attempt),
      });
      if (requestId !== this.#requestId) return;
      this.#loaded = loaded;
      if (previous && isSameVersion(previous, loaded)) return;
      await this.#read(loaded, requestId);
    } catch (error) {
      if (requestId !== this.#requestId || previous) return;
      if (!(error instanceof LoadError || error instanceof FeedError)) throw error;
      this.#hasFailed = true;
      this.#loaded = undefined;
      this.#callbacks.onFailure(error);
      warnOnce(this.#requestedUrl, error);
    }
  }

  /** Reads a document; if it is not a valid feed, the cached copy is used. */
  async #read(loaded: LoadedFeed, requestId: number): Promise<void> {
    try {
      const envelope = await readEnvelope(loaded.json);
      if (requestId === this.#requestId) this.#callbacks.onFeed(envelope, loaded);
      void cacheFeed(loaded);
    } catch (error) {
      const cached =
        error instanceof FeedError && !loaded.stale ? await readCachedFeed(loaded.url) : undefined;
      if (!cached) throw error;
      const envelope = await readEnvelope(cached.json);
      if (requestId === this.#requestId) this.#callbacks.onFeed(envelope, cached);
    }
  }

  #onResume = (): void => {
    const loaded = this.#loaded;
    if (document.visibilityState !== 'visible' || !(loaded ?? this.#hasFailed)) return;
    if (!loaded || loaded.stale || Date.now() - loaded.fetchedAt > RECHECK_AFTER) void this.#load(true);
  };
}

const warned = new Set<string>();

/** One line in the console for the webmaster, even if the element does not show errors. */
function warnOnce(src: string, { message }: Error): void {
  if (warned.has(src)) return;
  warned.add(src);
  console.warn(`Tilts: nothing can be shown of src="${src}". ${message}`);
}

const isSameVersion = (previous: LoadedFeed, now: LoadedFeed): boolean =>
  previous.stale === now.stale && now.version !== undefined && previous.version === now.version;
