/** The organisations of a feed: search, filters and sort orders. Pure, independent of the element. */
import { CollectionIndex } from '../internal/collection/collection-index.js';
import { localeComparator, orderBy } from '../internal/collection/sorting.js';
import { HELPED_GROUPS } from '../../core/feed/enums/organisations.js';
import { times } from '../../core/util/natives.js';
import type { RecordCollection } from '../../core/feed/record-collection.js';
import type { Envelope, Organisation } from '../../core/feed/schema/schema.js';
import type { LocalizedText } from '../../core/i18n/localized-text.js';
import type { Language } from '../../core/i18n/languages.js';
import { FieldWeight } from '../../core/search/field-weight.js';
import { FILTERS } from './filters.js';

export interface OrganisationItem {
  /** Position in the feed. */
  readonly index: number;
  readonly organisation: Organisation;
}

/** An area in a list that follows the map: after the one around it. */
export interface NestedArea {
  readonly id: string;
  /** 0 for an area that lies within no other. */
  readonly depth: number;
}

export class OrganisationCollection extends CollectionIndex<'organisations', OrganisationItem> {
  readonly defaultSort = 'local';
  readonly initialCount: number;
  protected readonly initialOrder: readonly number[];

  /** @param now the publisher's local time, `YYYY-MM-DDTHH:mm:ss` */
  constructor(
    records: RecordCollection<'organisations'>,
    envelope: Envelope,
    language: Language,
    now: string,
  ) {
    super(records, envelope, language, now, FILTERS);
    this.initialCount = records.size;
    const depthAt = (index: number) =>
      Math.max(-1, ...unvalidatedAreas(records.raw(index)).map(this.#depthOf));
    this.initialOrder = orderBy([...times(records.size, (index) => index)], depthAt, (a, b) => b - a);
  }

  /** All areas, each after the one around it. */
  nestedAreas(): readonly NestedArea[] {
    const compare = localeComparator(this.language);
    const within = (outer: string | undefined, depth: number): NestedArea[] =>
      [...this.areas.values()]
        .filter(({ within: around }) => around === outer)
        .map(({ id }) => ({ id, name: this.areaName(id) }))
        .sort((a, b) => compare(a.name, b.name))
        .flatMap(({ id }) => [{ id, depth }, ...within(id, depth + 1)]);
    return within(undefined, 0);
  }

  /** Names of the areas in which an organisation helps; nothing if it does not say. */
  areasText({ areas = [] }: Organisation): string {
    return areas.map((id) => this.areaName(id)).join(', ');
  }

  /** How many areas lie around one. */
  readonly #depthOf = (id: string): number =>
    [...this.areas.keys()].filter((outer) => outer !== id && this.isWithin(id, outer)).length;

  protected toItem(index: number, organisation: Organisation): OrganisationItem {
    return { index, organisation };
  }

  protected facetValues(filter: string, { organisation }: OrganisationItem): Iterable<string> {
    const { areas, audience, kind, languages, offers } = organisation;
    switch (filter) {
      case 'offer':
        return new Set((offers ?? []).map((offer) => offer.kind));
      case 'area':
        return this.relatedAreasOf(areas ?? []);
      case 'audience':
        // Without a list nobody is kept from finding it.
        return audience?.length ? new Set(audience) : HELPED_GROUPS;
      case 'kind':
        return [kind];
      default:
        return new Set((languages ?? []).map((tag) => tag.split('-')[0]!));
    }
  }

  protected indexedTexts(
    { organisation }: OrganisationItem,
    add: (text: LocalizedText | undefined, weight: FieldWeight) => void,
  ): void {
    const {
      address,
      areas = [],
      contact,
      description,
      howToReach,
      name,
      offers = [],
      summary,
    } = organisation;
    add(name, FieldWeight.title);
    for (const id of areas) add(this.areaName(id), FieldWeight.label);
    for (const { text } of offers) add(text, FieldWeight.label);
    for (const text of [summary, description, contact?.name, contact?.role, address?.text, howToReach])
      add(text, FieldWeight.text);
  }

  protected sorted(): readonly number[] {
    return this.sortedBy(({ name }) => this.resolve(name).text, '', localeComparator(this.language));
  }
}

/** The areas of a record that is not validated yet: enough for sorting, never shown. */
function unvalidatedAreas(raw: unknown): readonly string[] {
  const { areas } = (raw ?? {}) as { areas?: unknown };
  return Array.isArray(areas) ? areas.filter((id) => typeof id === 'string') : [];
}
