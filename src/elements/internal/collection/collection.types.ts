/** What a list shows and can do; its view is a pure function of this. */
import type { TemplateResult } from 'lit';
import type { Collection } from '../../../core/feed/schema/schema.js';
import type { Formats } from '../../../core/i18n/formatter.js';
import type { Language } from '../../../core/i18n/languages.js';
import type { Selection } from '../../../core/search/facets.js';
import type { Marker } from '../localized-text.js';
import type { CatalogueSource } from './collection-controller.js';
import type { Result } from './collection-index.js';
import type { Criteria } from './list-query.js';

/** What one kind of list has of its own: its filters, its orders and the words for them. */
export interface ListKind<K extends Collection, C> extends CatalogueSource<K, C> {
  /** The filters offered in the column, the first one unfolded. */
  readonly filters: readonly string[];
  /** Everything that can be chosen, in the order of the chips: the filters, and what is switched elsewhere. */
  readonly names: readonly string[];
  readonly sorts: readonly string[];
  /** Filters whose values keep their order, whatever their counts; one with a single value is a mere box to tick. */
  readonly fixedOrder: Readonly<Partial<Record<string, readonly string[]>>>;
  /** So many records are drawn at first, and with each "Show more". */
  readonly page: number;
  /** Name of the shortlist on the device. */
  readonly keptName: string;
  filterName(filter: string): string;
  /** The name of a value; what an old link names and the feed no longer has stays as it is. */
  valueName(catalogue: C, filter: string, value: string): string;
  sortName(sort: string): string;
  searchLabel(): string;
  /** "24 support instruments" */
  countText(total: number, formats: Formats): string;
}

/** What a person can do in a list. */
export interface Actions {
  /** The search field has the focus. */
  prepareSearch(): void;
  query(event: Event): void;
  sort(sort: string): void;
  filter(filter: string, value: string, event: Event): void;
  /** From a control that goes away with it: the focus moves to the search field. */
  choose(filter: string, value: string, isOn: boolean): void;
  clear(): void;
  toggleFilters(): void;
  toggleFilter(filter: string, event: Event): void;
  showAllValues(filter: string, event: Event): void;
  more(): void;
  open(id: string, event: Event): void;
  keep(id: string): void;
  /** A tool that is loaded when it is first asked for. */
  tool(tool: string): void;
}

export interface ListState<K extends Collection, E, C> {
  readonly kind: ListKind<K, C>;
  readonly language: Language;
  readonly formats: Formats;
  readonly catalogue: C;
  /** Where the feed was read, against which its addresses are resolved. */
  readonly feedUrl: string;
  readonly criteria: Criteria;
  readonly locked: Selection;
  readonly hidden: readonly string[];
  readonly headingLevel: number;
  readonly entries: readonly E[];
  readonly total: number;
  /** How many there are, those beyond the webmaster's limit too. */
  readonly whole: number;
  /** Nothing while the feed is still being read. */
  readonly result: Result | undefined;
  /** What was asked last is not answered yet. */
  readonly isWaiting: boolean;
  /** Marks what the search found. */
  readonly mark: Marker | undefined;
  readonly kept: readonly string[];
  readonly filtersOpen: boolean;
  readonly openFilters: readonly string[];
  readonly fullFilters: readonly string[];
  /** The address of one record, where the webmaster switched the address on. */
  readonly hrefOf: ((id: string) => string) | undefined;
  /** Everything opened, for printing, in place of the cards. */
  readonly sheets: TemplateResult | undefined;
  /** What came of the last tool, e.g. "The link is copied." */
  readonly message: string;
  readonly on: Actions;
}
