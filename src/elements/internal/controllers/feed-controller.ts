import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keepCopy, loadFeed, LoadError, readCopy, type LoadedFeed } from '../../../core/feed/load.js';
import { readEnvelope } from '../../../core/feed/envelope.js';
import { FeedError } from '../../../core/feed/feed-issue.js';
import type { Envelope } from '../../../core/feed/schema/schema.js';

export interface FeedCallbacks {
  /** Address of the feed as the webmaster wrote it. */
  src(): string | undefined;
  language(): string;
  /** Another feed is asked for: forget the last one. */
  onStart(): void;
  onFeed(envelope: Envelope, loaded: LoadedFeed): void;
  onFailure(error: LoadError | FeedError): void;
  onRetry(attempt: number): void;
}

/** A page that comes back after this many milliseconds asks whether the feed has changed. */
const RECHECK_AFTER = 15 * 60_000;

/** Answers one question: which feed does this element show now? */
export class FeedController implements ReactiveController {
  readonly #callbacks: FeedCallbacks;
  #asked = '';
  #loaded: LoadedFeed | undefined;
  /** There is nothing to show: a line that comes back is a reason to try again. */
  #hasFailed = false;
  /** Only the newest request may speak. */
  #turn = 0;

  constructor(host: ReactiveControllerHost, callbacks: FeedCallbacks) {
    this.#callbacks = callbacks;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onShown);
    window.addEventListener('online', this.#onShown);
    this.hostUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onShown);
    window.removeEventListener('online', this.#onShown);
  }

  /** Loads what `src` and language now ask for, unless it is already here or on its way. */
  hostUpdate(): void {
    const src = this.#callbacks.src();
    const asked = src ? src.replaceAll('{lang}', this.#callbacks.language()) : '';
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#loaded = undefined;
    this.#turn++;
    this.#callbacks.onStart();
    if (asked) void this.#load(false);
  }

  /** Tries again after a failure, or asks the server for a newer copy. */
  retry(): void {
    void this.#load(true);
  }

  async #load(recheck: boolean): Promise<void> {
    const turn = ++this.#turn;
    this.#hasFailed = false;
    const before = this.#loaded;
    try {
      const loaded = await loadFeed(this.#asked, this.#callbacks.language(), {
        recheck,
        onRetry: (attempt) => turn === this.#turn && !before && this.#callbacks.onRetry(attempt),
      });
      if (turn !== this.#turn) return;
      this.#loaded = loaded;
      if (before && isSame(before, loaded)) return;
      await this.#read(loaded, turn);
    } catch (error) {
      if (turn !== this.#turn || before) return;
      if (!(error instanceof LoadError || error instanceof FeedError)) throw error;
      this.#hasFailed = true;
      this.#loaded = undefined;
      this.#callbacks.onFailure(error);
      tell(this.#asked, error);
    }
  }

  /** Reads a document; where it is no feed, the last good copy. */
  async #read(loaded: LoadedFeed, turn: number): Promise<void> {
    try {
      const envelope = await readEnvelope(loaded.json);
      if (turn === this.#turn) this.#callbacks.onFeed(envelope, loaded);
      void keepCopy(loaded);
    } catch (error) {
      const copy = error instanceof FeedError && !loaded.stale ? await readCopy(loaded.url) : undefined;
      if (!copy) throw error;
      const envelope = await readEnvelope(copy.json);
      if (turn === this.#turn) this.#callbacks.onFeed(envelope, copy);
    }
  }

  #onShown = (): void => {
    const loaded = this.#loaded;
    if (document.visibilityState !== 'visible' || !(loaded ?? this.#hasFailed)) return;
    if (!loaded || loaded.stale || Date.now() - loaded.fetchedAt > RECHECK_AFTER) void this.#load(true);
  };
}

const told = new Set<string>();

/** One line for the webmaster, also where the element is not to show what is wrong. */
function tell(src: string, { message }: Error): void {
  if (told.has(src)) return;
  told.add(src);
  console.warn(`Tilts: nothing can be shown of src="${src}". ${message}`);
}

const isSame = (before: LoadedFeed, now: LoadedFeed): boolean =>
  before.stale === now.stale && now.version !== undefined && before.version === now.version;
