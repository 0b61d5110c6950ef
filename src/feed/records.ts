import { parseRecord, type Collection, type Problem, type RecordOf } from './parse.js';

/** The records of one list, each parsed on its own when it is first asked for, and only once. */
export class Records<C extends Collection> {
  readonly problems: Problem[] = [];
  readonly #collection: C;
  readonly #raw: unknown[];
  readonly #parsed: (RecordOf<C> | null)[] = [];
  /** Where each id stands first: that record counts, whichever is asked for first. */
  readonly #first = new Map<unknown, number>();

  constructor(collection: C, raw: readonly unknown[]) {
    this.#collection = collection;
    this.#raw = [...raw];
    raw.forEach((record, index) => {
      const id = (record as { id?: unknown } | null)?.id;
      if (!this.#first.has(id)) this.#first.set(id, index);
    });
  }

  /** Number of records in the feed, broken ones included. */
  get size(): number {
    return this.#raw.length;
  }

  /** Where the record with this id stands, checked or not. */
  indexOf(id: string): number | undefined {
    return this.#first.get(id);
  }

  /** The record as it stands in the feed, unchecked; gone once it is parsed. */
  raw(index: number): unknown {
    return this.#parsed[index] ?? this.#raw[index];
  }

  /** The checked record, or nothing where it is broken: then `problems` says why. */
  get(index: number): RecordOf<C> | undefined {
    const known = this.#parsed[index];
    return known === undefined ? this.#parse(index) : (known ?? undefined);
  }

  #parse(index: number): RecordOf<C> | undefined {
    const result = parseRecord(this.#collection, this.#raw[index], index);
    this.#raw[index] = undefined;
    this.#parsed[index] = null;
    if ('problems' in result) {
      this.problems.push(...result.problems);
      return undefined;
    }
    const { id } = result.record;
    if (this.#first.get(id) !== index) {
      this.problems.push({ collection: this.#collection, index, id, path: 'id', code: 'duplicate-id' });
      return undefined;
    }
    return (this.#parsed[index] = result.record);
  }
}

const stores = new WeakMap<object, Map<Collection, unknown>>();

/** The records of a list, shared by all elements that show the same loaded document. */
export function recordsOf<C extends Collection>(
  json: object,
  collection: C,
  raw: readonly unknown[] = [],
): Records<C> {
  let store = stores.get(json);
  if (!store) stores.set(json, (store = new Map<Collection, unknown>()));
  let records = store.get(collection) as Records<C> | undefined;
  if (!records) store.set(collection, (records = new Records(collection, raw)));
  return records;
}
