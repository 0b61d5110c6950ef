/** The enterprises of a feed, ready to be searched, filtered and sorted. Pure: knows no element. */
import { Catalogue } from '../internal/collection/collection-index.js';
import { alphabetOf, orderBy, rising } from '../internal/collection/sorting.js';
import type { Status } from '../../core/feed/enums/instruments.js';
import { times } from '../../core/util/natives.js';
import type { Records } from '../../core/feed/record-collection.js';
import type { Enterprise, Envelope } from '../../core/feed/schema/schema.js';
import type { LocalText } from '../../core/i18n/localized-text.js';
import type { Language } from '../../core/i18n/languages.js';
import { Weight } from '../../core/search/field-weight.js';
import { FILTERS, STORY, YES, type Sort } from './filters.js';
import { distanceKm, type Place } from './geo.js';

export interface Entry {
  /** Position in the feed. */
  readonly index: number;
  readonly enterprise: Enterprise;
}

const only = (isSo: unknown): readonly string[] => (isSo ? [YES] : []);

export class Enterprises extends Catalogue<'enterprises', Entry> {
  readonly defaultSort = 'featured';
  readonly firstCount: number;
  readonly targetGroups: ReadonlyMap<string, LocalText>;
  protected readonly firstOrder: readonly number[];
  #place: Place | undefined;

  /** @param now the publisher's local time, `YYYY-MM-DDTHH:mm:ss` */
  constructor(records: Records<'enterprises'>, envelope: Envelope, language: Language, now: string) {
    super(records, envelope, language, now, [...FILTERS, STORY]);
    this.targetGroups = new Map((envelope.targetGroups ?? []).map(({ id, name }) => [id, name]));
    this.firstCount = records.size;
    // The publisher's own order but for the featured ones: no alphabet and no logo puts anybody behind.
    const isFeatured = (index: number) => (records.raw(index) as Enterprise | null)?.featured === true;
    this.firstOrder = orderBy(
      times(records.size, (index) => index),
      (index) => Number(!isFeatured(index)),
      (a, b) => a - b,
    );
  }

  /** Positions of all records, broken ones included, the featured first. */
  get positions(): readonly number[] {
    return this.firstOrder;
  }

  /** Where the visitor is; it never leaves the device. */
  get place(): Place | undefined {
    return this.#place;
  }

  set place(place: Place | undefined) {
    if (place === this.#place) return;
    this.#place = place;
    this.orders.delete('nearest');
  }

  override canSort(sort: string): boolean {
    return sort !== 'nearest' || this.#place !== undefined;
  }

  /** Kilometres from the visitor; nothing where either place is not known. */
  distanceOf({ geo }: Enterprise): number | undefined {
    return geo && this.#place && distanceKm(this.#place, geo);
  }

  /** Name of a target group; its id where the feed does not name it. */
  groupName(id: string): string {
    const name = this.targetGroups.get(id);
    return name ? this.text(name).text : id;
  }

  /** The kind of status that an enterprise has today; nothing where it has none or it has ended. */
  statusOf({ status }: Enterprise): Exclude<Status, 'none'> | undefined {
    if (!status || status.kind === 'none') return undefined;
    return status.until && status.until < this.now.slice(0, 10) ? undefined : status.kind;
  }

  protected entryOf(index: number, enterprise: Enterprise): Entry {
    return { index, enterprise };
  }

  protected valuesOf(filter: string, { enterprise }: Entry): Iterable<string> {
    switch (filter) {
      case 'sector':
        return new Set(enterprise.sectors);
      case 'group':
        return new Set(enterprise.targetGroups);
      case 'offer':
        return new Set((enterprise.products ?? []).flatMap(({ kind = [] }) => kind));
      case 'area':
        return this.areasOf(enterprise.areas ?? []);
      case 'integration':
        return only(enterprise.workIntegration);
      case 'municipality':
        return only(enterprise.sellsToMunicipality);
      case 'status': {
        const status = this.statusOf(enterprise);
        return status ? [status] : [];
      }
      default:
        return only(enterprise.story);
    }
  }

  protected addText({ enterprise }: Entry, add: (text: LocalText | undefined, weight: Weight) => void): void {
    const { story, sellsToMunicipality: sells } = enterprise;
    add(enterprise.name, Weight.title);
    for (const { name } of enterprise.products ?? []) add(name, Weight.label);
    for (const id of enterprise.sectors ?? []) add(this.sectorName(id), Weight.label);
    for (const id of enterprise.targetGroups ?? []) add(this.groupName(id), Weight.label);
    for (const { code, name } of sells?.cpv ?? []) {
      add(code, Weight.label);
      add(name, Weight.label);
    }
    for (const text of [
      enterprise.summary,
      enterprise.description,
      enterprise.address?.text,
      enterprise.workIntegration?.note,
      sells?.text,
      story?.does,
      story?.measures,
      story?.advises,
      story?.lesson,
    ])
      add(text, Weight.text);
  }

  protected sorted(sort: string): readonly number[] {
    switch (sort as Sort) {
      case 'newest':
        return this.sortedBy(
          ({ joined = '' }) => joined,
          '',
          (a, b) => rising(b, a),
        );
      case 'nearest':
        return this.sortedBy(
          (enterprise) => this.distanceOf(enterprise) ?? Infinity,
          Infinity,
          (a, b) => (a === b ? 0 : a - b),
        );
      default:
        return this.sortedBy(({ name }) => this.text(name).text, '', alphabetOf(this.language));
    }
  }
}
