/** The enterprises of a feed: search, filters and sort orders. Pure, independent of the element. */
import { CollectionIndex } from '../internal/collection/collection-index.js';
import type { GeoPoint } from '../internal/collection/map/map.types.js';
import { localeComparator, orderBy, ascending } from '../internal/collection/sorting.js';
import type { StatusKind } from '../../core/feed/enums/instruments.js';
import { times } from '../../core/util/natives.js';
import type { RecordCollection } from '../../core/feed/record-collection.js';
import type { Enterprise, Envelope } from '../../core/feed/schema/schema.js';
import type { LocalizedText } from '../../core/i18n/localized-text.js';
import type { Language } from '../../core/i18n/languages.js';
import { FieldWeight } from '../../core/search/field-weight.js';
import { FILTERS, HAS_STORY, TRUE_VALUE, type Sort } from './filters.js';
import { distanceKm } from './geo.js';

export interface EnterpriseItem {
  /** Position in the feed. */
  readonly index: number;
  readonly enterprise: Enterprise;
}

const booleanFacet = (value: unknown): readonly string[] => (value ? [TRUE_VALUE] : []);

export class EnterpriseCollection extends CollectionIndex<'enterprises', EnterpriseItem> {
  readonly defaultSort = 'featured';
  readonly initialCount: number;
  readonly targetGroups: ReadonlyMap<string, LocalizedText>;
  protected readonly initialOrder: readonly number[];
  #userLocation: GeoPoint | undefined;

  /** @param now the publisher's local time, `YYYY-MM-DDTHH:mm:ss` */
  constructor(records: RecordCollection<'enterprises'>, envelope: Envelope, language: Language, now: string) {
    super(records, envelope, language, now, [...FILTERS, HAS_STORY]);
    this.targetGroups = new Map((envelope.targetGroups ?? []).map(({ id, name }) => [id, name]));
    this.initialCount = records.size;
    // The publisher’s own order, featured ones first: neither the alphabet nor a logo gives anybody an advantage.
    const isFeatured = (index: number) => (records.raw(index) as Enterprise | null)?.featured === true;
    this.initialOrder = orderBy(
      times(records.size, (index) => index),
      (index) => Number(!isFeatured(index)),
      (a, b) => a - b,
    );
  }

  /** Positions of all records, including invalid ones, the featured first. */
  get positions(): readonly number[] {
    return this.initialOrder;
  }

  /** The visitor’s location; it never leaves the device. */
  get userLocation(): GeoPoint | undefined {
    return this.#userLocation;
  }

  set userLocation(point: GeoPoint | undefined) {
    if (point === this.#userLocation) return;
    this.#userLocation = point;
    this.orders.delete('nearest');
  }

  override canSort(sort: string): boolean {
    return sort !== 'nearest' || this.#userLocation !== undefined;
  }

  /** Kilometres from the visitor; undefined if either location is unknown. */
  distanceOf({ geo }: Enterprise): number | undefined {
    return geo && this.#userLocation && distanceKm(this.#userLocation, geo);
  }

  /** Name of a target group; its id if the feed has no name. */
  groupName(id: string): string {
    const name = this.targetGroups.get(id);
    return name ? this.resolve(name).text : id;
  }

  /** The current type of status of an enterprise; undefined if it has none or it has ended. */
  statusOf({ status }: Enterprise): Exclude<StatusKind, 'none'> | undefined {
    if (!status || status.kind === 'none') return undefined;
    return status.until && status.until < this.now.slice(0, 10) ? undefined : status.kind;
  }

  protected toItem(index: number, enterprise: Enterprise): EnterpriseItem {
    return { index, enterprise };
  }

  protected facetValues(filter: string, { enterprise }: EnterpriseItem): Iterable<string> {
    switch (filter) {
      case 'sector':
        return new Set(enterprise.sectors);
      case 'target-group':
        return new Set(enterprise.targetGroups);
      case 'offer-type':
        return new Set((enterprise.products ?? []).flatMap(({ kind = [] }) => kind));
      case 'area':
        return this.relatedAreasOf(enterprise.areas ?? []);
      case 'work-integration':
        return booleanFacet(enterprise.workIntegration);
      case 'sells-to-municipality':
        return booleanFacet(enterprise.sellsToMunicipality);
      case 'status': {
        const status = this.statusOf(enterprise);
        return status ? [status] : [];
      }
      default:
        return booleanFacet(enterprise.story);
    }
  }

  protected indexedTexts(
    { enterprise }: EnterpriseItem,
    add: (text: LocalizedText | undefined, weight: FieldWeight) => void,
  ): void {
    const { story, sellsToMunicipality: sells } = enterprise;
    add(enterprise.name, FieldWeight.title);
    for (const { name } of enterprise.products ?? []) add(name, FieldWeight.label);
    for (const id of enterprise.sectors ?? []) add(this.sectorName(id), FieldWeight.label);
    for (const id of enterprise.targetGroups ?? []) add(this.groupName(id), FieldWeight.label);
    for (const { code, name } of sells?.cpv ?? []) {
      add(code, FieldWeight.label);
      add(name, FieldWeight.label);
    }
    for (const text of [
      enterprise.summary,
      enterprise.description,
      enterprise.address?.text,
      enterprise.workIntegration?.note,
      sells?.text,
      story?.activities,
      story?.impactMeasurement,
      story?.advice,
      story?.lessonLearned,
    ])
      add(text, FieldWeight.text);
  }

  protected sorted(sort: string): readonly number[] {
    switch (sort as Sort) {
      case 'newest':
        return this.sortedBy(
          ({ joined = '' }) => joined,
          '',
          (a, b) => ascending(b, a),
        );
      case 'nearest':
        return this.sortedBy(
          (enterprise) => this.distanceOf(enterprise) ?? Infinity,
          Infinity,
          (a, b) => (a === b ? 0 : a - b),
        );
      default:
        return this.sortedBy(({ name }) => this.resolve(name).text, '', localeComparator(this.language));
    }
  }
}
