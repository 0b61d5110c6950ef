/**
 * Applications that wait on this device: they are sent while their contest is on the screen, whether the form is open
 * or not.
 */
import type { StoredDraft } from '../../../../core/application/drafts/list-drafts.js';
import type { LiveDraft } from '../drafts/live-draft.js';

export class PendingSubmissions {
  /** What waits, is being sent, or has arrived since the page was opened. */
  items: readonly LiveDraft[] = [];
  readonly #create: (stored: StoredDraft) => LiveDraft;
  readonly #onChange: (item: LiveDraft | undefined) => void;
  readonly #listeners = new Map<LiveDraft, AbortController>();

  /** @param onChange called with the item whose submission has changed; with nothing after one has come or gone */
  constructor(create: (stored: StoredDraft) => LiveDraft, onChange: (item: LiveDraft | undefined) => void) {
    this.#create = create;
    this.#onChange = onChange;
  }

  /** Sends the waiting ones; another tab of this browser may already be sending them. */
  resume(drafts: readonly StoredDraft[]): void {
    for (const stored of drafts) {
      const { key, state } = stored.record;
      if (state !== 'queued' || this.find(key)) continue;
      const item = this.#create(stored);
      const listener = new AbortController();
      const { signal } = listener;
      this.items = [...this.items, item];
      this.#listeners.set(item, listener);
      item.outbox?.addEventListener('change', () => this.#onChange(item), { signal });
      item.draft.addEventListener('deleted', () => this.close(item), { signal });
      this.#onChange(undefined);
      item.outbox?.resume();
    }
  }

  find(key: string): LiveDraft | undefined {
    return this.items.find(({ draft }) => draft.record.key === key);
  }

  /** Hands one over to the form, as it is. */
  detach(key: string): LiveDraft | undefined {
    const item = this.find(key);
    if (item) this.#remove(item);
    return item;
  }

  /** Stops one of them, or all; what is saved stays. */
  close(only?: LiveDraft): void {
    for (const item of only ? [only] : this.items) {
      this.#remove(item);
      item.outbox?.close();
      item.draft.close();
    }
  }

  #remove(item: LiveDraft): void {
    this.#listeners.get(item)?.abort();
    this.#listeners.delete(item);
    this.items = this.items.filter((each) => each !== item);
    this.#onChange(undefined);
  }
}
