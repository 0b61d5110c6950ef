import type { FeedIssue } from './feed-issue.js';
import type { Validator } from './validators.js';
import type { CollectionName, RecordOf } from './schema/schema.js';

/** A type of record: its list in the feed, and its generated validator. */
export interface RecordType<C extends CollectionName> {
  readonly collection: C;
  readonly isValid: Validator;
}

/** The records of one list, each validated once, when it is first needed. */
export class RecordCollection<C extends CollectionName> {
  readonly issues: FeedIssue[] = [];
  readonly #type: RecordType<C>;
  readonly #raw: readonly unknown[];
  readonly #validated: (RecordOf<C> | null)[] = [];
  /** Invalid records that have not been reported yet. */
  #unreported: number[] = [];
  /** The position of each id. Of several valid records with the same id, the first one is used. */
  readonly #positionsById = new Map<unknown, number[]>();

  constructor(type: RecordType<C>, raw: readonly unknown[]) {
    this.#type = type;
    this.#raw = raw;
    raw.forEach((record, index) => {
      const id = (record as { id?: unknown } | null)?.id;
      const positions = this.#positionsById.get(id);
      if (positions) positions.push(index);
      else this.#positionsById.set(id, [index]);
    });
  }

  /** Number of records in the feed, including invalid ones. */
  get size(): number {
    return this.#raw.length;
  }

  /** The position of the valid record with this id. */
  indexOf(id: string): number | undefined {
    return this.#positionsById.get(id)?.find((index) => this.get(index));
  }

  /** The record as it is in the feed, not validated. */
  raw(index: number): unknown {
    return this.#raw[index];
  }

  /** The validated record; undefined if it is invalid: `collectIssues` then reports why. */
  get(index: number): RecordOf<C> | undefined {
    const validated = this.#validated[index];
    return validated === undefined ? this.#validate(index) : (validated ?? undefined);
  }

  /** Adds the issues of the invalid records found so far to `issues`. */
  async collectIssues(): Promise<void> {
    const invalid = this.#unreported;
    if (!invalid.length) return;
    this.#unreported = [];
    const { parseRecord } = await import('./parse.js');
    for (const index of invalid) {
      const result = parseRecord(this.#type.collection, this.#raw[index], index);
      if ('issues' in result) this.issues.push(...result.issues);
    }
  }

  #validate(index: number): RecordOf<C> | undefined {
    this.#validated[index] = null;
    if (!this.#type.isValid(this.#raw[index])) {
      this.#unreported.push(index);
      return undefined;
    }
    const record = this.#raw[index] as RecordOf<C>;
    const { id } = record;
    if (this.#positionsById.get(id)?.some((position) => position < index && this.get(position))) {
      const { collection } = this.#type;
      this.issues.push({ collection, index, id, path: 'id', code: 'duplicate-id' });
      return undefined;
    }
    return (this.#validated[index] = record);
  }
}

const stores = new WeakMap<object, Map<CollectionName, unknown>>();

/** The records of a list, shared by all elements that show the same document. */
export function recordsOf<C extends CollectionName>(
  json: object,
  type: RecordType<C>,
  raw: readonly unknown[] = [],
): RecordCollection<C> {
  let store = stores.get(json);
  if (!store) stores.set(json, (store = new Map<CollectionName, unknown>()));
  let records = store.get(type.collection) as RecordCollection<C> | undefined;
  if (!records) store.set(type.collection, (records = new RecordCollection(type, raw)));
  return records;
}
