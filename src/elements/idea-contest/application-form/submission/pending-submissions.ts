/** Applications that wait on this device: they go on while their contest is on the screen, whether the form is open or not. */
import { Draft } from '../../../../core/application/drafts/draft.js';
import type { StoredDraft } from '../../../../core/application/drafts/list-drafts.js';
import { Outbox } from '../../../../core/application/submission/submission-queue.js';

/** An application and its way to the municipality. */
export interface PendingSubmission {
  readonly draft: Draft;
  readonly outbox: Outbox | undefined;
  /** What could not be read of it. */
  readonly readErrors: StoredDraft['readErrors'];
}

export class PendingSubmissions {
  /** What waits, is under way, or has arrived since the page was opened. */
  items: readonly PendingSubmission[] = [];
  readonly #create: (draft: StoredDraft) => PendingSubmission;
  readonly #onChange: (item: PendingSubmission) => void;
  readonly #listeners = new Map<PendingSubmission, AbortController>();

  /** `onChange` hears of each new phase of one of them. */
  constructor(
    make: (found: StoredDraft) => PendingSubmission,
    onChange: (pending: PendingSubmission) => void,
  ) {
    this.#create = make;
    this.#onChange = onChange;
  }

  /** Sends what waits among these; another tab of this browser may be doing so already. */
  resume(drafts: readonly StoredDraft[]): void {
    for (const each of drafts) {
      const { key, state } = each.record;
      if (state !== 'queued' || this.items.some(({ draft }) => draft.record.key === key)) continue;
      const item = this.#create(each);
      const listener = new AbortController();
      this.items = [...this.items, item];
      this.#listeners.set(item, listener);
      item.outbox?.addEventListener('change', () => this.#onChange(item), { signal: listener.signal });
      item.draft.addEventListener('deleted', () => this.close(item), { signal: listener.signal });
      item.outbox?.resume();
    }
  }

  /** Hands one over to the form, as it is. */
  detach(key: string): PendingSubmission | undefined {
    const item = this.items.find(({ draft }) => draft.record.key === key);
    if (item) this.#remove(item);
    return item;
  }

  /** Lets go of one of them, or of all; what is kept stays. */
  close(only?: PendingSubmission): void {
    for (const pending of only ? [only] : this.items) {
      this.#remove(pending);
      pending.outbox?.close();
      pending.draft.close();
    }
  }

  #remove(item: PendingSubmission): void {
    this.#listeners.get(item)?.abort();
    this.#listeners.delete(item);
    this.items = this.items.filter((each) => each !== item);
  }
}
