/** One item of the browser’s storage that several tabs may change: when it is saved, and when it is read again. */
import { readItem, writeItem, type StorageLocation, type WriteResult } from './storage.js';

/** Milliseconds between a change and saving it; a crash loses no more than that. */
const WRITE_DELAY = 250;

/** What is stored, where, and how it is merged with what another tab has stored meanwhile. */
export interface ItemOwner {
  location(): StorageLocation;
  storageKey(): string;
  /**
   * Saves what has changed, with `write`.
   *
   * @param isClosing the page is closing, or it has to be now: nothing can be waited for
   */
  save(isClosing: boolean): void;
  /**
   * Reads what another tab has stored, and keeps what is not saved yet.
   *
   * @param isNotified another tab has stored or removed the item; if false, it may have while this one slept
   */
  sync(isNotified: boolean): void;
  /** Saving started to fail or to work again. */
  onPersistenceChange(): void;
}

export class PersistedItem {
  readonly #owner: ItemOwner;
  readonly #closing = new AbortController();
  #persistence: WriteResult = 'ok';
  #hasChanges = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(owner: ItemOwner) {
    this.#owner = owner;
    const { signal } = this.#closing;
    addEventListener('storage', (event) => this.#onStorage(event), { signal });
    addEventListener('pagehide', () => this.flush(), { signal });
    // A page that the browser kept, or a tab that slept, was not told what other tabs stored.
    addEventListener('pageshow', () => owner.sync(false), { signal });
    document.addEventListener('visibilitychange', () => this.#onVisibilityChange(), { signal });
  }

  /** Whether the last change is stored; if not, it is only in memory. */
  get persistence(): WriteResult {
    return this.#persistence;
  }

  /** Something has changed: saves it soon, together with what changes until then. */
  schedule(): void {
    this.#hasChanges = true;
    this.#timer ??= setTimeout(() => this.#save(false), WRITE_DELAY);
  }

  /** Saves at once what is not stored yet. */
  flush(): void {
    if (this.#hasChanges) this.#save(true);
  }

  /** Nothing has to be saved any more. */
  cancel(): void {
    this.#hasChanges = false;
    this.#clearTimer();
  }

  read(): string | undefined {
    return readItem(this.#owner.location(), this.#owner.storageKey());
  }

  /** Without a text, the item is removed. */
  write(text: string | undefined): WriteResult {
    this.#clearTimer();
    const before = this.#persistence;
    this.#persistence = writeItem(this.#owner.location(), this.#owner.storageKey(), text);
    if (this.#persistence === 'ok') this.#hasChanges = false;
    if (this.#persistence !== before) this.#owner.onPersistenceChange();
    return this.#persistence;
  }

  /** Saves what is not stored yet, and removes the listeners. The stored item stays. */
  close(): void {
    this.flush();
    this.#closing.abort();
  }

  #save(isClosing: boolean): void {
    this.#clearTimer();
    this.#owner.save(isClosing);
  }

  /** On a phone, a hidden page may be ended without a further event. */
  #onVisibilityChange(): void {
    if (document.visibilityState === 'visible') this.#owner.sync(false);
    else if (this.#hasChanges) this.#save(false);
  }

  #clearTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** The key is null if another tab has emptied the whole storage. */
  #onStorage({ key }: StorageEvent): void {
    if (this.#owner.location() === 'local' && (key === null || key === this.#owner.storageKey()))
      this.#owner.sync(true);
  }
}
