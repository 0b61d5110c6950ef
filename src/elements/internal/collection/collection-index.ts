/** The records of one list of a feed, ready to be searched, filtered and sorted. Pure: knows no element. */
import type { Collection, RecordOf } from '../../../core/feed/schema/schema.js';
import type { Records } from '../../../core/feed/record-collection.js';
import type { Area, Envelope } from '../../../core/feed/schema/schema.js';
import { findText, type FoundText, type LocalText } from '../../../core/i18n/localized-text.js';
import type { Language } from '../../../core/i18n/languages.js';
import { Facets, type FacetResult, type Selection } from '../../../core/search/facets.js';
import type { TextHits, TextIndex } from '../../../core/search/text-index.js';
import type { Weight } from '../../../core/search/field-weight.js';
import type { Criteria } from './list-query.js';
import { byScore, orderBy } from './sorting.js';

export interface Result {
  /** Positions in the feed of all records found, sorted. */
  readonly found: readonly number[];
  readonly counts: FacetResult['counts'];
  readonly hits: TextHits | undefined;
  /** Records that are hidden at first and would be found too. */
  readonly hidden: number;
}

/** `K`: the list of the feed; `E`: a record with what the list must know of it. */
export abstract class Catalogue<K extends Collection, E> {
  /** All records are parsed and can be filtered. */
  isComplete = false;
  /** Order of the list while nothing is searched. */
  abstract readonly defaultSort: string;
  readonly areas: ReadonlyMap<string, Area>;
  readonly sectors: ReadonlyMap<string, Pick<Area, 'id' | 'name'>>;
  protected readonly records: Records<K>;
  readonly #languages: readonly string[];
  /** Positions in the default order, known before the records are parsed. */
  protected abstract readonly firstOrder: readonly number[];
  protected readonly orders = new Map<string, readonly number[]>();
  readonly #family: ReadonlyMap<string, readonly string[]>;
  readonly #isGood: Uint8Array;
  readonly #facets: Facets;
  #text: TextIndex | undefined;

  /** @param now the publisher's local time, `YYYY-MM-DDTHH:mm:ss` */
  constructor(
    records: Records<K>,
    envelope: Envelope,
    readonly language: Language,
    readonly now: string,
    filters: readonly string[],
  ) {
    this.records = records;
    this.#languages = envelope.languages;
    this.areas = new Map((envelope.areas ?? []).map((area) => [area.id, area]));
    this.sectors = new Map((envelope.sectors ?? []).map((sector) => [sector.id, sector]));
    this.#family = this.#families();
    this.#isGood = new Uint8Array(records.size);
    this.#facets = new Facets(filters);
  }

  get size(): number {
    return this.records.size;
  }

  /** How many records are listed at first, broken ones included. */
  abstract readonly firstCount: number;

  /** The first records of the unfiltered list, while the rest still waits to be parsed. */
  firstOnes(limit: number): E[] {
    const entries: E[] = [];
    for (const index of this.firstOrder) {
      if (entries.length === limit || !this.isListedAtFirst(index)) break;
      const entry = this.entry(index);
      if (entry) entries.push(entry);
    }
    return entries;
  }

  entry(index: number): E | undefined {
    const record = this.records.get(index);
    return record && this.entryOf(index, record);
  }

  byId(id: string): E | undefined {
    const index = this.records.indexOf(id);
    return index === undefined ? undefined : this.entry(index);
  }

  /** All good records, in the order of the feed. */
  *all(): Iterable<E> {
    for (let index = 0; index < this.size; index++) {
      const entry = this.entry(index);
      if (entry) yield entry;
    }
  }

  text(text: LocalText): FoundText {
    return findText(text, this.language, this.#languages);
  }

  /** The text in the publisher's first language, whatever the visitor reads. */
  ownText(text: LocalText): string {
    return findText(text, this.#languages[0] ?? '', this.#languages).text;
  }

  /** Name of an area; its id where the feed does not name it. */
  areaName(id: string): string {
    const area = this.areas.get(id);
    return area ? this.text(area.name).text : id;
  }

  /** Name of a sector; its id where the feed does not name it. */
  sectorName(id: string): string {
    const sector = this.sectors.get(id);
    return sector ? this.text(sector.name).text : id;
  }

  /** Whether an area is another one or lies within it. */
  readonly isWithin = (area: string, outer: string): boolean => {
    const seen = new Set<string>();
    for (let at: string | undefined = area; at && !seen.has(at); at = this.areas.get(at)?.within) {
      if (at === outer) return true;
      seen.add(at);
    }
    return false;
  };

  /** Parses every record and counts its values in the filters, one a step. */
  *build(): Generator<void> {
    for (let index = 0; index < this.size; index++) {
      const entry = this.entry(index);
      this.#facets.add((filter) => (entry ? this.valuesOf(filter, entry) : []));
      if (entry) this.#isGood[index] = 1;
      yield;
    }
    this.isComplete = true;
  }

  /** Puts the texts of every record into an empty index, one a step. */
  *index(text: TextIndex): Generator<void> {
    for (let index = 0; index < this.size; index++) {
      const entry = this.entry(index);
      if (entry)
        this.addText(entry, (value, weight) => {
          if (value) text.add(index, this.text(value).text, weight);
        });
      yield;
    }
    text.sort();
    this.#text = text;
  }

  /** The texts of all records are in the index. */
  get isIndexed(): boolean {
    return Boolean(this.#text);
  }

  /** Whether the criteria can be answered now: a query waits for the index. */
  canAnswer({ query }: Criteria): boolean {
    return this.isComplete && (this.isIndexed || !query.trim());
  }

  /** What the criteria find. Only after `build`; the query counts after `index`. */
  search(criteria: Criteria, locked: Selection = {}): Result {
    const hits = this.#text?.find(criteria.query);
    const selection = { ...criteria.selection, ...locked };
    const { passes, counts } = this.#facets.apply(selection, hits?.scores ?? this.#isGood);
    const asked = criteria.sort && this.canSort(criteria.sort) ? criteria.sort : undefined;
    const sort = asked ?? (hits ? 'match' : this.defaultSort);
    const found = this.#order(sort).filter((index) => passes[index]);
    return { found: sort === 'match' && hits ? byScore(found, hits.scores) : found, counts, hits, hidden: 0 };
  }

  /** Whether this order can be made now. */
  canSort(_sort: string): boolean {
    return true;
  }

  protected abstract entryOf(index: number, record: RecordOf<K>): E;

  protected isListedAtFirst(_index: number): boolean {
    return true;
  }

  /** The values of a record in one of the filters. */
  protected abstract valuesOf(filter: string, entry: E): Iterable<string>;

  /** Adds the texts in which a record is found. */
  protected abstract addText(entry: E, add: (text: LocalText | undefined, weight: Weight) => void): void;

  /** The positions in an order other than the default one. */
  protected abstract sorted(sort: string): readonly number[];

  /** The default order sorted anew by what `key` says of each record. */
  protected sortedBy<T>(
    key: (record: RecordOf<K>) => T,
    none: T,
    compare: (a: T, b: T) => number,
  ): readonly number[] {
    const keyAt = (index: number) => {
      const record = this.records.get(index);
      return record ? key(record) : none;
    };
    return orderBy(this.firstOrder, keyAt, compare);
  }

  /** What is for all of Latvia is found under each of its municipalities, and the other way round. */
  protected areasOf(areas: readonly string[]): Iterable<string> {
    if (areas.length === 1) return this.#family.get(areas[0]!) ?? areas;
    return new Set(areas.flatMap((area) => this.#family.get(area) ?? [area]));
  }

  /** Each area with everything around it and within it. */
  #families(): Map<string, readonly string[]> {
    const ids = [...this.areas.keys()];
    const isKin = (a: string, b: string) => this.isWithin(a, b) || this.isWithin(b, a);
    return new Map(ids.map((id) => [id, ids.filter((other) => isKin(id, other))]));
  }

  #order(sort: string): readonly number[] {
    if (sort === 'match' || sort === this.defaultSort) return this.firstOrder;
    let order = this.orders.get(sort);
    if (!order) this.orders.set(sort, (order = this.sorted(sort)));
    return order;
  }
}
