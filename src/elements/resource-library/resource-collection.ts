/** The resources of a feed: search, filters and sort orders. Pure, independent of the element. */
import { CollectionIndex } from '../internal/collection/collection-index.js';
import { localeComparator, orderBy } from '../internal/collection/sorting.js';
import { LIBRARY_AUDIENCES } from '../../core/feed/enums/resources.js';
import { times } from '../../core/util/natives.js';
import type { RecordCollection } from '../../core/feed/record-collection.js';
import type { Envelope, LibraryResource, ResourceVersion } from '../../core/feed/schema/schema.js';
import type { LocalizedText } from '../../core/i18n/localized-text.js';
import type { Language } from '../../core/i18n/languages.js';
import { FieldWeight } from '../../core/search/field-weight.js';
import { FILTERS } from './filters.js';

export interface ResourceItem {
  /** Position in the feed. */
  readonly index: number;
  readonly resource: LibraryResource;
  /** It was not there yet when the visitor came last. */
  readonly isNew: boolean;
}

/** Whether a version is in a language, whatever its country. */
export const isIn = (language: string, version: ResourceVersion): boolean =>
  version.language.split('-')[0] === language;

export class ResourceCollection extends CollectionIndex<'resources', ResourceItem> {
  readonly defaultSort = 'newest';
  readonly initialCount: number;
  protected readonly initialOrder: readonly number[];
  readonly #isNew: (id: string) => boolean;

  /**
   * @param now the publisher's local time, `YYYY-MM-DDTHH:mm:ss`
   * @param isNew whether the record with this id was not there yet when the visitor came last
   */
  constructor(
    records: RecordCollection<'resources'>,
    envelope: Envelope,
    language: Language,
    now: string,
    isNew: (id: string) => boolean = () => false,
  ) {
    super(records, envelope, language, now, FILTERS);
    this.#isNew = isNew;
    this.initialCount = records.size;
    const yearAt = (index: number) => readUnvalidatedYear(records.raw(index));
    this.initialOrder = orderBy([...times(records.size, (index) => index)], yearAt, (a, b) => b - a);
  }

  /** The version for the visitor: in their language, or else the first. */
  versionFor({ versions }: LibraryResource): ResourceVersion {
    return versions.find((version) => isIn(this.language, version)) ?? versions[0]!;
  }

  protected toItem(index: number, resource: LibraryResource): ResourceItem {
    return { index, resource, isNew: this.#isNew(resource.id) };
  }

  protected facetValues(filter: string, { resource, isNew }: ResourceItem): Iterable<string> {
    switch (filter) {
      case 'kind':
        return [resource.kind];
      case 'topic':
        return resource.topics ?? [];
      case 'audience':
        // Without a list nobody is kept from finding it.
        return resource.audience?.length ? resource.audience : LIBRARY_AUDIENCES;
      case 'language':
        return new Set(resource.versions.map(({ language }) => language.split('-')[0]!));
      case 'year':
        return resource.year ? [String(resource.year)] : [];
      default:
        return isNew ? ['yes'] : [];
    }
  }

  /** A title is found in every language: a document is often known by the title of another one. */
  protected indexedTexts(
    { resource }: ResourceItem,
    add: (text: LocalizedText | undefined, weight: FieldWeight) => void,
  ): void {
    const { title, summary, description, author, publisher, versions } = resource;
    const inEveryLanguage = (text: LocalizedText, weight: FieldWeight): void =>
      new Set(typeof text === 'string' ? [text] : Object.values(text)).forEach((each) => add(each, weight));
    inEveryLanguage(title, FieldWeight.title);
    versions.forEach((version) => add(version.title, FieldWeight.title));
    inEveryLanguage(summary, FieldWeight.text);
    add(description, FieldWeight.text);
    add(author, FieldWeight.label);
    add(publisher?.name, FieldWeight.label);
  }

  protected sorted(): readonly number[] {
    return this.sortedBy(({ title }) => this.resolve(title).text, '', localeComparator(this.language));
  }
}

/** The year of a record that is not validated yet: enough for sorting, never shown. */
function readUnvalidatedYear(raw: unknown): number {
  const { year } = (raw ?? {}) as { year?: unknown };
  return typeof year === 'number' ? year : 0;
}
