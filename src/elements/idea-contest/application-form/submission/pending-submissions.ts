/** Applications that wait on this device: they go on while their contest is on the screen, whether the form is open or not. */
import { Draft } from '../../../../core/application/drafts/draft.js';
import type { FoundDraft } from '../../../../core/application/drafts/list-drafts.js';
import { Outbox } from '../../../../core/application/submission/submission-queue.js';

/** An application and its way to the municipality. */
export interface Way {
  readonly draft: Draft;
  readonly outbox: Outbox | undefined;
  /** What could not be read of it. */
  readonly losses: FoundDraft['losses'];
}

export class Queue {
  /** What waits, is under way, or has arrived since the page was opened. */
  ways: readonly Way[] = [];
  readonly #make: (found: FoundDraft) => Way;
  readonly #onChange: (way: Way) => void;
  readonly #heard = new Map<Way, AbortController>();

  /** `onChange` hears of each new phase of one of them. */
  constructor(make: (found: FoundDraft) => Way, onChange: (way: Way) => void) {
    this.#make = make;
    this.#onChange = onChange;
  }

  /** Sends what waits among these; another tab of this browser may be doing so already. */
  take(found: readonly FoundDraft[]): void {
    for (const each of found) {
      const { key, state } = each.record;
      if (state !== 'queued' || this.ways.some(({ draft }) => draft.record.key === key)) continue;
      const way = this.#make(each);
      const heard = new AbortController();
      this.ways = [...this.ways, way];
      this.#heard.set(way, heard);
      way.outbox?.addEventListener('change', () => this.#onChange(way), { signal: heard.signal });
      way.draft.addEventListener('gone', () => this.close(way), { signal: heard.signal });
      way.outbox?.resume();
    }
  }

  /** Hands one over to the form, as it is. */
  release(key: string): Way | undefined {
    const way = this.ways.find(({ draft }) => draft.record.key === key);
    if (way) this.#drop(way);
    return way;
  }

  /** Lets go of one of them, or of all; what is kept stays. */
  close(only?: Way): void {
    for (const way of only ? [only] : this.ways) {
      this.#drop(way);
      way.outbox?.close();
      way.draft.close();
    }
  }

  #drop(way: Way): void {
    this.#heard.get(way)?.abort();
    this.#heard.delete(way);
    this.ways = this.ways.filter((each) => each !== way);
  }
}
