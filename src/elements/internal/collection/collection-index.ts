/** The records of one list of a feed: search, filters and sort orders. Pure, independent of the element. */
import type { CollectionName, RecordOf } from '../../../core/feed/schema/schema.js';
import type { RecordCollection } from '../../../core/feed/record-collection.js';
import type { Area, Envelope } from '../../../core/feed/schema/schema.js';
import { resolveText, type ResolvedText, type LocalizedText } from '../../../core/i18n/localized-text.js';
import type { Language } from '../../../core/i18n/languages.js';
import type { Facets, FacetResult, Selection } from '../../../core/search/facets.js';
import type { TextHits, TextIndex } from '../../../core/search/text-index.js';
import { fold } from '../../../core/search/fold.js';
import type { FieldWeight } from '../../../core/search/field-weight.js';
import type { ListQuery } from './list-query.js';
import { byScore, orderBy } from './sorting.js';

export interface Result {
  /** Positions in the feed of all matching records, sorted. */
  readonly positions: readonly number[];
  readonly counts: FacetResult['counts'];
  readonly hits: TextHits | undefined;
  /** Number of matching records that are hidden by default. */
  readonly hiddenCount: number;
}

/** What counts the filters; a list may change which records it counts. */
export type FacetCounter = Pick<Facets, 'add' | 'apply'>;

/** `K`: the list of the feed; `E`: a record with the values that the list needs. */
export abstract class CollectionIndex<K extends CollectionName, E> {
  /** All records are parsed and can be filtered. */
  isComplete = false;
  /** Sort order without a query. */
  abstract readonly defaultSort: string;
  readonly areas: ReadonlyMap<string, Area>;
  readonly sectors: ReadonlyMap<string, Pick<Area, 'id' | 'name'>>;
  protected readonly records: RecordCollection<K>;
  readonly #languages: readonly string[];
  /** Positions in the default order, known before the records are parsed. */
  protected abstract readonly initialOrder: readonly number[];
  protected readonly orders = new Map<string, readonly number[]>();
  readonly #relatedAreas: ReadonlyMap<string, readonly string[]>;
  readonly #isValid: Uint8Array;
  #facets: FacetCounter | undefined;
  #text: TextIndex | undefined;

  /** @param now the publisher's local time, `YYYY-MM-DDTHH:mm:ss` */
  constructor(
    records: RecordCollection<K>,
    envelope: Envelope,
    readonly language: Language,
    readonly now: string,
    readonly filters: readonly string[],
  ) {
    this.records = records;
    this.#languages = envelope.languages;
    this.areas = new Map((envelope.areas ?? []).map((area) => [area.id, area]));
    this.sectors = new Map((envelope.sectors ?? []).map((sector) => [sector.id, sector]));
    this.#relatedAreas = this.#findRelatedAreas();
    this.#isValid = new Uint8Array(records.size);
  }

  get size(): number {
    return this.records.size;
  }

  /** Initial number of records, including invalid ones. */
  abstract readonly initialCount: number;

  /** The first records of the unfiltered list, while the rest is still to be parsed. */
  initialItems(limit: number): E[] {
    const items: E[] = [];
    for (const index of this.initialOrder) {
      if (items.length === limit || !this.isListedInitially(index)) break;
      const item = this.item(index);
      if (item) items.push(item);
    }
    return items;
  }

  item(index: number): E | undefined {
    const record = this.records.get(index);
    return record && this.toItem(index, record);
  }

  byId(id: string): E | undefined {
    const index = this.records.indexOf(id);
    return index === undefined ? undefined : this.item(index);
  }

  /** All valid records, in the order of the feed. */
  *all(): Iterable<E> {
    for (let index = 0; index < this.size; index++) {
      const item = this.item(index);
      if (item) yield item;
    }
  }

  resolve(text: LocalizedText): ResolvedText {
    return resolveText(text, this.language, this.#languages);
  }

  /** The text in the publisher’s first language, whatever the visitor’s language is. */
  publisherText(text: LocalizedText): string {
    return resolveText(text, this.#languages[0] ?? '', this.#languages).text;
  }

  /** A key for what has no id in the feed: its text in the publisher's first language, in small letters. */
  protected textKey(text: LocalizedText): string {
    return fold(this.publisherText(text)).replace(/[^a-z0-9]+/g, '-');
  }

  /** Name of an area; its id if the feed has no name. */
  areaName(id: string): string {
    const area = this.areas.get(id);
    return area ? this.resolve(area.name).text : id;
  }

  /** Name of a sector; its id if the feed has no name. */
  sectorName(id: string): string {
    const sector = this.sectors.get(id);
    return sector ? this.resolve(sector.name).text : id;
  }

  /** Whether an area is the same as another, or within it. */
  readonly isWithin = (area: string, outer: string): boolean => {
    const seen = new Set<string>();
    for (let at: string | undefined = area; at && !seen.has(at); at = this.areas.get(at)?.within) {
      if (at === outer) return true;
      seen.add(at);
    }
    return false;
  };

  /** Parses every record and counts its filter values in empty facets of `filters`, one record per step. */
  *build(facets: FacetCounter): Generator<void> {
    this.#facets = facets;
    for (let index = 0; index < this.size; index++) {
      const item = this.item(index);
      facets.add((filter) => (item ? this.facetValues(filter, item) : []));
      if (item) this.#isValid[index] = 1;
      yield;
    }
    this.isComplete = true;
  }

  /** Adds the texts of every record to an empty index, one record per step. */
  *index(text: TextIndex): Generator<void> {
    for (let index = 0; index < this.size; index++) {
      const item = this.item(index);
      if (item)
        this.indexedTexts(item, (value, weight) => {
          if (value) text.add(index, this.resolve(value).text, weight);
        });
      yield;
    }
    text.warmUp();
    this.#text = text;
  }

  /** The texts of all records are in the index. */
  get isIndexed(): boolean {
    return Boolean(this.#text);
  }

  /** Whether a list query can be answered now: a search needs the index. */
  isReadyFor({ text }: ListQuery): boolean {
    return this.isComplete && (this.isIndexed || !text.trim());
  }

  /** The result of a list query. Only after `build`; the search text is used after `index`. */
  search(query: ListQuery, locked: Selection = {}): Result {
    const hits = this.#text?.find(query.text);
    const selection = { ...query.selection, ...locked };
    const { passes, counts } = this.#facets!.apply(selection, hits?.scores ?? this.#isValid);
    const requestedSort = query.sort && this.canSort(query.sort) ? query.sort : undefined;
    const sort = requestedSort ?? (hits ? 'match' : this.defaultSort);
    const positions = this.#order(sort).filter((index) => passes[index]);
    return {
      positions: sort === 'match' && hits ? byScore(positions, hits.scores) : positions,
      counts,
      hits,
      hiddenCount: 0,
    };
  }

  /** Whether this sort order is available now. */
  canSort(_sort: string): boolean {
    return true;
  }

  protected abstract toItem(index: number, record: RecordOf<K>): E;

  protected isListedInitially(_index: number): boolean {
    return true;
  }

  /** The values of a record in one of the filters. */
  protected abstract facetValues(filter: string, item: E): Iterable<string>;

  /** Adds the searchable texts of a record. */
  protected abstract indexedTexts(
    item: E,
    add: (text: LocalizedText | undefined, weight: FieldWeight) => void,
  ): void;

  /** The positions in a sort order other than the default. */
  protected abstract sorted(sort: string): readonly number[];

  /** The default order, sorted by `key`. */
  protected sortedBy<T>(
    key: (record: RecordOf<K>) => T,
    none: T,
    compare: (a: T, b: T) => number,
  ): readonly number[] {
    const keyAt = (index: number) => {
      const record = this.records.get(index);
      return record ? key(record) : none;
    };
    return orderBy(this.initialOrder, keyAt, compare);
  }

  /** Support for all of Latvia is found under each of its municipalities, and the other way round. */
  protected relatedAreasOf(areas: readonly string[]): Iterable<string> {
    if (areas.length === 1) return this.#relatedAreas.get(areas[0]!) ?? areas;
    return new Set(areas.flatMap((area) => this.#relatedAreas.get(area) ?? [area]));
  }

  /** Each area with all areas around it and within it. */
  #findRelatedAreas(): Map<string, readonly string[]> {
    const ids = [...this.areas.keys()];
    const isRelated = (a: string, b: string) => this.isWithin(a, b) || this.isWithin(b, a);
    return new Map(ids.map((id) => [id, ids.filter((other) => isRelated(id, other))]));
  }

  #order(sort: string): readonly number[] {
    if (sort === 'match' || sort === this.defaultSort) return this.initialOrder;
    let order = this.orders.get(sort);
    if (!order) this.orders.set(sort, (order = this.sorted(sort)));
    return order;
  }
}
