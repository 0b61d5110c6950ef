import { parseRecord, type Collection, type Problem, type RecordOf } from './parse.js';

/** The records of one list, each parsed on its own when it is first asked for, and only once. */
export class Records<C extends Collection> {
  readonly problems: Problem[] = [];
  readonly #collection: C;
  readonly #raw: unknown[];
  readonly #parsed: (RecordOf<C> | null)[] = [];
  /** Where each id stands. The first good record counts, whichever is asked for first. */
  readonly #places = new Map<unknown, number[]>();

  constructor(collection: C, raw: readonly unknown[]) {
    this.#collection = collection;
    this.#raw = [...raw];
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
    if (this.#places.get(id)?.some((place) => place < index && this.get(place))) {
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
