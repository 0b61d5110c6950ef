/** What a list shows and can do; its view is a pure function of this. */
import type { TemplateResult } from 'lit';
import type { CollectionName } from '../../../core/feed/schema/schema.js';
import type { Formatter } from '../../../core/i18n/formatter.js';
import type { Language } from '../../../core/i18n/languages.js';
import type { Selection } from '../../../core/search/facets.js';
import type { Highlighter } from '../localized-text.js';
import type { CollectionSource } from './collection-controller.js';
import type { Result } from './collection-index.js';
import type { ListQuery } from './list-query.js';

/** What one kind of list has of its own: its filters, its orders and the words for them. */
export interface CollectionConfig<K extends CollectionName, C> extends CollectionSource<K, C> {
  /** The filters offered in the column, the first one unfolded. */
  readonly filters: readonly string[];
  /** Everything that can be chosen, in the order of the chips: the filters, and what is switched elsewhere. */
  readonly selectable: readonly string[];
  readonly sorts: readonly string[];
  /** Filters whose values keep their order, whatever their counts; one with a single value is a mere box to tick. */
  readonly facetOrder: Readonly<Partial<Record<string, readonly string[]>>>;
  /** So many records are drawn at first, and with each "Show more". */
  readonly pageSize: number;
  /** Name of the shortlist on the device. */
  readonly favouritesKey: string;
  filterName(filter: string): string;
  /** The name of a value; what an old link names and the feed no longer has stays as it is. */
  valueName(collection: C, filter: string, value: string): string;
  sortName(sort: string): string;
  searchLabel(): string;
  /** "24 support instruments" */
  countText(total: number, formatter: Formatter): string;
}

/** What a person can do in a list. */
export interface CollectionActions {
  /** The search field has the focus. */
  prepareSearch(): void;
  setQuery(event: Event): void;
  setSort(sort: string): void;
  setFilter(filter: string, value: string, event: Event): void;
  /** From a control that goes away with it: the focus moves to the search field. */
  setFilterAndRefocus(filter: string, value: string, isOn: boolean): void;
  clearAll(): void;
  toggleFilters(): void;
  toggleFilter(filter: string, event: Event): void;
  showAllValues(filter: string, event: Event): void;
  showMore(): void;
  openItem(id: string, event: Event): void;
  toggleFavourite(id: string): void;
  /** A tool that is loaded when it is first asked for. */
  runAction(action: string): void;
}

export interface CollectionViewModel<K extends CollectionName, E, C> {
  readonly config: CollectionConfig<K, C>;
  readonly language: Language;
  readonly formatter: Formatter;
  readonly collection: C;
  /** Where the feed was read, against which its addresses are resolved. */
  readonly feedUrl: string;
  readonly query: ListQuery;
  readonly locked: Selection;
  readonly hiddenFilters: readonly string[];
  readonly headingLevel: number;
  readonly items: readonly E[];
  readonly total: number;
  /** How many there are, those beyond the webmaster's limit too. */
  readonly unlimitedTotal: number;
  /** Nothing while the feed is still being read. */
  readonly result: Result | undefined;
  /** What was asked last is not answered yet. */
  readonly isWaiting: boolean;
  /** Marks what the search found. */
  readonly highlight: Highlighter | undefined;
  readonly favourites: readonly string[];
  readonly filtersOpen: boolean;
  readonly openFilters: readonly string[];
  readonly fullFilters: readonly string[];
  /** The address of one record, where the webmaster switched the address on. */
  readonly hrefOf: ((id: string) => string) | undefined;
  /** Everything opened, for printing, in place of the cards. */
  readonly printout: TemplateResult | undefined;
  /** What came of the last tool, e.g. "The link is copied." */
  readonly message: string;
  readonly on: CollectionActions;
}
