/** The needs and offers of a feed: search, filters and sort orders. Pure, independent of the element. */
import { CollectionIndex, type FacetCounter, type Result } from '../internal/collection/collection-index.js';
import type { ListQuery } from '../internal/collection/list-query.js';
import { ascending, localeComparator, orderBy } from '../internal/collection/sorting.js';
import { SUPPORT_LEVELS } from '../../core/feed/enums/instruments.js';
import { readNamed, type NamedRecord } from '../../core/formats/named-record.js';
import { times } from '../../core/util/natives.js';
import type { RecordCollection } from '../../core/feed/record-collection.js';
import type { BoardNeed, Envelope } from '../../core/feed/schema/schema.js';
import type { LocalizedText } from '../../core/i18n/localized-text.js';
import type { Language } from '../../core/i18n/languages.js';
import type { Selection } from '../../core/search/facets.js';
import { FieldWeight } from '../../core/search/field-weight.js';
import { FILTERS, FITS, type NeedSide, type Sort } from './filters.js';

export interface NeedItem {
  /** Position in the feed. */
  readonly index: number;
  readonly need: BoardNeed;
  /** Its day has passed. */
  readonly isPast: boolean;
}

/** Who needs or offers it. */
export const sideOf = ({ who, direction = 'need' }: BoardNeed): NeedSide => `${who}-${direction}`;

/** Sort after every date: what has no day, and then what has passed. */
const NO_DAY = '9999-99';
const PASSED = 'x';

export class NeedCollection extends CollectionIndex<'needs', NeedItem> {
  readonly defaultSort = 'soonest';
  readonly initialCount: number;
  protected readonly initialOrder: readonly number[];
  /** What fits an enterprise, by position; undefined of one that the feed does not have. Set once it can be compared. */
  fitting: ((enterprise: string) => ReadonlyMap<number, unknown> | undefined) | undefined;
  /** The enterprise for which the last search was: only what fits it was found. */
  foundFor: string | undefined;
  readonly #envelope: Envelope;
  readonly #groups: ReadonlyMap<string, LocalizedText>;

  /** @param now the publisher's local time, `YYYY-MM-DDTHH:mm:ss` */
  constructor(records: RecordCollection<'needs'>, envelope: Envelope, language: Language, now: string) {
    super(records, envelope, language, now, FILTERS);
    this.#envelope = envelope;
    this.#groups = new Map((envelope.targetGroups ?? []).map(({ id, name }) => [id, name]));
    this.initialCount = records.size;
    const dayAt = (index: number): string => {
      const by = readUnvalidatedDay(records.raw(index));
      return by && this.#isPast(by) ? PASSED + by : by || NO_DAY;
    };
    this.initialOrder = orderBy([...times(records.size, (index) => index)], dayAt, ascending);
  }

  /** Name of a target group; its id if the feed has no name. */
  groupName(id: string): string {
    const name = this.#groups.get(id);
    return name ? this.resolve(name).text : id;
  }

  /** The enterprise that needs or offers it, if the feed has it. */
  enterpriseOf({ enterprise }: { readonly enterprise?: string | undefined }): NamedRecord | undefined {
    return enterprise === undefined ? undefined : readNamed(this.#envelope.enterprises, enterprise);
  }

  /** The name of the municipality or enterprise; undefined of an enterprise that the feed does not have. */
  partyName(need: BoardNeed): LocalizedText | undefined {
    if (need.enterprise === undefined && need.who === 'municipality')
      return need.contact?.name ?? this.#envelope.publisher.name;
    return this.enterpriseOf(need)?.name;
  }

  override *build(facets: FacetCounter): Generator<void> {
    yield* super.build({
      add: (values) => facets.add(values),
      apply: (selection, candidates) => {
        const fits = this.#fitting(selection);
        return facets.apply(
          selection,
          fits ? candidates?.map((score, index) => (fits.has(index) ? score : 0)) : candidates,
        );
      },
    });
  }

  override isReadyFor(query: ListQuery): boolean {
    return super.isReadyFor(query) && (!query.selection[FITS] || this.fitting !== undefined);
  }

  override search(query: ListQuery, locked?: Selection): Result {
    this.foundFor = this.#fitting(query.selection) && query.selection[FITS]?.[0];
    return super.search(query, locked);
  }

  #fitting(selection: Selection): ReadonlyMap<number, unknown> | undefined {
    const id = selection[FITS]?.[0];
    return id === undefined ? undefined : this.fitting?.(id);
  }

  protected toItem(index: number, need: BoardNeed): NeedItem {
    return { index, need, isPast: need.by !== undefined && this.#isPast(need.by) };
  }

  protected facetValues(filter: string, { need }: NeedItem): Iterable<string> {
    switch (filter) {
      case 'who':
        return [sideOf(need)];
      case 'kind':
        return [need.kind];
      case 'sector':
        return new Set(need.sectors);
      case 'area':
        // Without a list nobody is kept from finding it.
        return need.areas?.length ? this.relatedAreasOf(need.areas) : this.areas.keys();
      case 'target-group':
        return new Set(need.targetGroups);
      default:
        return need.supportLevel ? [need.supportLevel] : SUPPORT_LEVELS;
    }
  }

  protected indexedTexts(
    { need }: NeedItem,
    add: (text: LocalizedText | undefined, weight: FieldWeight) => void,
  ): void {
    add(need.title, FieldWeight.title);
    add(this.partyName(need), FieldWeight.label);
    for (const id of need.sectors ?? []) add(this.sectorName(id), FieldWeight.label);
    for (const id of need.targetGroups ?? []) add(this.groupName(id), FieldWeight.label);
    for (const code of need.cpv ?? []) add(code, FieldWeight.label);
    for (const text of [need.summary, need.description, need.quantity]) add(text, FieldWeight.text);
  }

  protected sorted(sort: string): readonly number[] {
    if ((sort as Sort) === 'newest')
      return this.sortedBy(
        ({ published = '' }) => published,
        '',
        (a, b) => ascending(b, a),
      );
    return this.sortedBy(({ title }) => this.resolve(title).text, '', localeComparator(this.language));
  }

  /** The day itself still counts. */
  #isPast(by: string): boolean {
    return by < this.now.slice(0, 10);
  }
}

/** The day of a record that is not validated yet: enough for sorting, never shown. */
function readUnvalidatedDay(raw: unknown): string {
  const { by } = (raw ?? {}) as { by?: unknown };
  return typeof by === 'string' ? by : '';
}
