import type { ReactiveController } from 'lit';
import { cacheFeed, loadFeed, readCachedFeed, type LoadedFeed } from '../../../core/feed/load.js';
import { LoadError } from '../../../core/feed/load-error.js';
import { readEnvelope } from '../../../core/feed/envelope.js';
import { FeedError } from '../../../core/feed/feed-issue.js';
import type { Envelope } from '../../../core/feed/schema/schema.js';
import type { TiltsElement } from '../tilts-element.js';

export interface FeedCallbacks {
  /** Another feed is loaded: forget the last one. */
  onStart(): void;
  onFeed(envelope: Envelope, loaded: LoadedFeed): void;
}

/** Milliseconds in the background after which a returning page checks whether the feed has changed. */
const RECHECK_AFTER = 15 * 60_000;

/** Answers one question: which feed does this element show now? The host is rendered again after each change. */
export class FeedController implements ReactiveController {
  /** Why there is no feed. */
  failure: LoadError | FeedError | undefined;
  /** The last attempt that failed, while the next one is to come. */
  retried: LoadError | undefined;
  readonly #src: () => string | undefined;
  readonly #callbacks: FeedCallbacks;
  #requestedUrl = '';
  #loaded: LoadedFeed | undefined;
  /** Only the newest request counts. */
  #requestId = 0;

  /** @param src address of the feed as the webmaster wrote it */
  constructor(
    readonly host: TiltsElement,
    src: () => string | undefined,
    callbacks: FeedCallbacks,
  ) {
    this.#src = src;
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

  /** Loads what `src` and the language name now, unless it is already here or being loaded. */
  hostUpdate(): void {
    const requestedUrl = this.#src()?.replaceAll('{lang}', this.host.language) ?? '';
    if (requestedUrl === this.#requestedUrl) return;
    this.#requestedUrl = requestedUrl;
    this.#requestId++;
    this.#reset();
    this.#callbacks.onStart();
    if (requestedUrl) void this.#load(false);
  }

  /** Loads again, after a failure or for another language. */
  retry(): void {
    this.#reset();
    void this.#load(true);
  }

  #reset(): void {
    this.#loaded = this.failure = this.retried = undefined;
    this.host.requestUpdate();
  }

  async #load(recheck: boolean): Promise<void> {
    const requestId = ++this.#requestId;
    const previous = this.#loaded;
    try {
      const loaded = await loadFeed(this.#requestedUrl, this.host.language, {
        recheck,
        onRetry: (failed) => {
          if (requestId !== this.#requestId || previous) return;
          this.retried = failed;
          this.host.requestUpdate();
        },
      });
      if (requestId !== this.#requestId) return;
      this.#loaded = loaded;
      if (previous && isSameVersion(previous, loaded)) return;
      await this.#read(loaded, requestId);
    } catch (error) {
      if (requestId !== this.#requestId || previous) return;
      if (!(error instanceof LoadError || error instanceof FeedError)) throw error;
      this.#loaded = undefined;
      this.failure = error;
      this.host.requestUpdate();
      warnOnce(this.#requestedUrl, error);
    }
  }

  /** Reads a document; if it is not a valid feed, the cached copy is used. */
  async #read(loaded: LoadedFeed, requestId: number): Promise<void> {
    try {
      this.#accept(await readEnvelope(loaded, this), requestId);
      void cacheFeed(loaded);
    } catch (error) {
      const cached =
        error instanceof FeedError && !loaded.stale ? await readCachedFeed(loaded.url) : undefined;
      if (!cached) throw error;
      this.#accept(await readEnvelope(cached, this), requestId);
    }
  }

  #accept([envelope, loaded]: readonly [Envelope, LoadedFeed], requestId: number): void {
    if (requestId !== this.#requestId) return;
    this.failure = undefined;
    this.#callbacks.onFeed(envelope, loaded);
    this.host.requestUpdate();
  }

  #onResume = (): void => {
    const loaded = this.#loaded;
    if (document.visibilityState !== 'visible' || !(loaded ?? this.failure)) return;
    // The clock of the device may have been set back.
    if (!loaded || loaded.stale || Math.abs(Date.now() - loaded.fetchedAt) > RECHECK_AFTER)
      void this.#load(true);
  };
}

const warned = new Set<string>();

/** One line in the console for the webmaster, even if the element does not show errors. */
function warnOnce(src: string, { message }: Error): void {
  if (warned.has(src)) return;
  warned.add(src);
  console.warn(`Tilts: no records could be shown from src="${src}". ${message}`);
}

const isSameVersion = (previous: LoadedFeed, now: LoadedFeed): boolean =>
  previous.stale === now.stale && !!now.version && previous.version === now.version;
