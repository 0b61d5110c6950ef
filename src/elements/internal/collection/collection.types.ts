/** What a list shows and can do; its view is a pure function of this. */
import type { nothing, TemplateResult } from 'lit';
import type { CollectionName } from '../../../core/feed/schema/schema.js';
import type { Formatter } from '../../../core/i18n/formatter.js';
import type { Msg } from '../../../core/i18n/translator.js';
import type { Language } from '../../../core/i18n/languages.js';
import type { Selection } from '../../../core/search/facets.js';
import type { Highlighter } from '../localized-text.js';
import type { CollectionSource } from './collection-controller.js';
import type { Result } from './collection-index.js';
import type { ListQuery } from './list-query.js';

/** The configuration of one list: its filters, sort orders and texts. */
export interface CollectionConfig<K extends CollectionName, C> extends CollectionSource<K, C> {
  /** The filters in the filter column; the first one is open. */
  readonly filters: readonly string[];
  /** All filters in the order of their chips, including those outside the column. */
  readonly selectable: readonly string[];
  readonly sorts: readonly string[];
  /** Number of records shown at first, and added by each “Show more”. */
  readonly pageSize: number;
  /** Name of the shortlist on the device. */
  readonly favouritesKey: string;
  sortName(msg: Msg, sort: string): string;
  searchLabel(msg: Msg): string;
  /** “24 support instruments” */
  countText(msg: Msg, total: number, formatter: Formatter): string;
}

/** The names of a list’s filters and of their values. */
export interface FilterLabels<C> {
  /** Filters whose values keep their order, whatever their counts; one with a single value is a checkbox. */
  readonly facetOrder: Readonly<Partial<Record<string, readonly string[]>>>;
  /** A filter that the list shows in a place of its own. */
  readonly withoutChip?: string;
  filterName(msg: Msg, filter: string): string;
  /** The label of a value; an old link’s value that is no longer in the feed is shown as it is. */
  valueName(msg: Msg, collection: C, filter: string, value: string): string;
}

/** What a person can do in a list. */
export interface CollectionActions {
  /** The search field has the focus. */
  prepareSearch(): void;
  /** From the present query: what is on the screen may be older. */
  change(next: (query: ListQuery) => ListQuery): void;
  /** By a control that is then removed: the focus moves to the search field. */
  changeAndRefocus(next: (query: ListQuery) => ListQuery): void;
  toggleFilters(): void;
  /** Loads the filters again after a failure. */
  retryControls(): void;
  showMore(): void;
  openItem(id: string, event: Event): void;
  toggleFavourite(id: string): void;
  /** An action that is loaded when it is first used. */
  runAction(action: string): void;
}

/** What is known of a list before its controls are loaded. */
export interface CollectionState<K extends CollectionName, E, C> {
  readonly config: CollectionConfig<K, C>;
  readonly language: Language;
  readonly formatter: Formatter;
  readonly msg: Msg;
  readonly collection: C;
  /** The address of the feed, against which its relative addresses are resolved. */
  readonly feedUrl: string;
  readonly query: ListQuery;
  readonly locked: Selection;
  readonly hiddenFilters: readonly string[];
  readonly headingLevel: number;
  readonly items: readonly E[];
  readonly total: number;
  /** Total number of results, including those beyond the webmaster’s limit. */
  readonly unlimitedTotal: number;
  /** Undefined while the feed is loading. */
  readonly result: Result | undefined;
  /** The last query has no result yet. */
  readonly isWaiting: boolean;
  /** Highlights the matches of the search. */
  readonly highlight: Highlighter | undefined;
  readonly favourites: readonly string[];
  readonly filtersOpen: boolean;
  /** The address of one record, if URL state is enabled. */
  readonly hrefOf: ((id: string) => string) | undefined;
  /** All records in full, for printing, instead of the cards. */
  readonly printout: TemplateResult | undefined;
  /** The result of the last action, for example “Link copied”. */
  readonly message: string;
  readonly on: CollectionActions;
}

/** The parts of a list that are not there at first. */
export interface RenderedControls {
  /** The content of the filter column. */
  readonly filters: TemplateResult;
  /** The active filters. */
  readonly chips: TemplateResult | typeof nothing;
  /** What to try if nothing was found; `hint` is one more list item. */
  nothingFound(hint: TemplateResult | typeof nothing | undefined): TemplateResult;
}

/** Everything the view shows. */
export interface CollectionViewModel<K extends CollectionName, E, C> extends CollectionState<K, E, C> {
  /** What the controls show, once they are loaded. */
  readonly controls: RenderedControls | undefined;
  /** They could not be loaded. */
  readonly controlsFailed: boolean;
}
