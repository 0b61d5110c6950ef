import type { Problem } from './feed-issue.js';
import type { Check } from './validators.js';
import type { Collection, RecordOf } from './schema/schema.js';

/** A kind of records: the name of its list in the feed, and the check compiled from its schema. */
export interface RecordKind<C extends Collection> {
  readonly collection: C;
  readonly isRight: Check;
}

/** The records of one list, each checked on its own when it is first asked for, and only once. */
export class Records<C extends Collection> {
  readonly problems: Problem[] = [];
  readonly #kind: RecordKind<C>;
  readonly #raw: readonly unknown[];
  readonly #checked: (RecordOf<C> | null)[] = [];
  /** Broken records whose problems nobody has named yet. */
  #unexplained: number[] = [];
  /** Where each id stands. The first good record counts, whichever is asked for first. */
  readonly #places = new Map<unknown, number[]>();

  constructor(kind: RecordKind<C>, raw: readonly unknown[]) {
    this.#kind = kind;
    this.#raw = raw;
    raw.forEach((record, index) => {
      const id = (record as { id?: unknown } | null)?.id;
      const places = this.#places.get(id);
      if (places) places.push(index);
      else this.#places.set(id, [index]);
    });
  }

  /** Number of records in the feed, broken ones included. */
  get size(): number {
    return this.#raw.length;
  }

  /** Where the good record with this id stands. */
  indexOf(id: string): number | undefined {
    return this.#places.get(id)?.find((index) => this.get(index));
  }

  /** The record as it stands in the feed, unchecked. */
  raw(index: number): unknown {
    return this.#raw[index];
  }

  /** The checked record, or nothing where it is broken: then `explain` says why. */
  get(index: number): RecordOf<C> | undefined {
    const known = this.#checked[index];
    return known === undefined ? this.#check(index) : (known ?? undefined);
  }

  /** Names in `problems` what is wrong with the broken records met so far. */
  async explain(): Promise<void> {
    const broken = this.#unexplained;
    if (!broken.length) return;
    this.#unexplained = [];
    const { parseRecord } = await import('./parse.js');
    for (const index of broken) {
      const result = parseRecord(this.#kind.collection, this.#raw[index], index);
      if ('problems' in result) this.problems.push(...result.problems);
    }
  }

  #check(index: number): RecordOf<C> | undefined {
    this.#checked[index] = null;
    if (!this.#kind.isRight(this.#raw[index])) {
      this.#unexplained.push(index);
      return undefined;
    }
    const record = this.#raw[index] as RecordOf<C>;
    const { id } = record;
    if (this.#places.get(id)?.some((place) => place < index && this.get(place))) {
      const { collection } = this.#kind;
      this.problems.push({ collection, index, id, path: 'id', code: 'duplicate-id' });
      return undefined;
    }
    return (this.#checked[index] = record);
  }
}

const stores = new WeakMap<object, Map<Collection, unknown>>();

/** The records of a list, shared by all elements that show the same loaded document. */
export function recordsOf<C extends Collection>(
  json: object,
  kind: RecordKind<C>,
  raw: readonly unknown[] = [],
): Records<C> {
  let store = stores.get(json);
  if (!store) stores.set(json, (store = new Map<Collection, unknown>()));
  let records = store.get(kind.collection) as Records<C> | undefined;
  if (!records) store.set(kind.collection, (records = new Records(kind, raw)));
  return records;
}
