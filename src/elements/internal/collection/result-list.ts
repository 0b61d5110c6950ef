import type { CollectionName } from '../../../core/feed/schema/schema.js';
import type { CollectionController, FeedData } from './collection-controller.js';
import type { CollectionIndex, Result } from './collection-index.js';
import { EMPTY_QUERY, type ListQuery } from './list-query.js';
import type { Selection } from '../../../core/search/facets.js';

/** The inputs that decide which records a list shows. */
export interface ResultInputs {
  readonly query: ListQuery;
  /** The filters that the visitor cannot change, as the webmaster wrote them. */
  readonly lockedFilters: string | undefined;
  /** The same, parsed. */
  readonly locked: Selection;
}

/** What is done with the records that were found. */
export interface ResultOptions {
  /** Greatest number of records listed at all. */
  limit(): number;
  /** The positions of what was found, in an order that a tool may change. */
  rank(positions: readonly number[]): readonly number[];
}

/** Computes which records the list shows. */
export class ResultList<K extends CollectionName, E, C extends CollectionIndex<K, E>> {
  /** Undefined while it cannot be known yet. */
  result: Result | undefined;
  readonly #source: CollectionController<K, E, C>;
  readonly #options: ResultOptions;
  #feed: FeedData<K> | undefined;
  #lastInputs: readonly unknown[] = [];
  /** The feed whose list is on the screen. */
  #renderedFeed: FeedData<K> | undefined;

  constructor(source: CollectionController<K, E, C>, options: ResultOptions) {
    this.#source = source;
    this.#options = options;
  }

  /**
   * Searches again only if an input has changed.
   *
   * @returns whether there is a new result for the complete query
   */
  search({ query, lockedFilters, locked }: ResultInputs): boolean {
    const { collection, feed, indexFailed } = this.#source;
    const canAnswer = collection?.isReadyFor(query);
    const inputs = [collection, collection?.isComplete, canAnswer, indexFailed, query, lockedFilters];
    if (inputs.every((value, at) => value === this.#lastInputs[at])) return false;
    this.#lastInputs = inputs;
    // While the same feed is loading in another language, the results stay on the screen.
    const keepsResult = !collection?.isComplete || (!canAnswer && this.result?.hits);
    if (collection && keepsResult && this.#feed === feed) return false;
    this.#feed = feed;
    // A list on the screen stays there while its index is loading; until then the search text is ignored.
    const canShow = canAnswer || (collection?.isComplete && (indexFailed || this.#renderedFeed === feed));
    this.result = canShow ? collection!.search(query, locked) : undefined;
    return Boolean(canAnswer);
  }

  /** Positions of all records to be listed, in their order; none while they cannot be known yet. */
  get positions(): readonly number[] {
    const { limit, rank } = this.#options;
    return rank(this.result?.positions ?? []).slice(0, limit());
  }

  /** The first records; before everything is parsed, only where the whole list is shown. */
  items(count: number, { query, lockedFilters }: ResultInputs): E[] | undefined {
    const { collection, feed } = this.#source;
    if (this.result) return this.positions.slice(0, count).flatMap((index) => collection!.item(index) ?? []);
    const isWhole = query === EMPTY_QUERY || this.#renderedFeed === feed;
    const isInitial = isWhole && !lockedFilters;
    return isInitial ? collection?.initialItems(Math.min(count, this.#options.limit())) : undefined;
  }

  /** Total number of results, including those beyond the limit of the list. */
  get unlimitedTotal(): number {
    return this.result?.positions.length ?? this.#source.collection?.initialCount ?? 0;
  }

  /** Number of records to be listed. */
  get total(): number {
    return Math.min(this.unlimitedTotal, this.#options.limit());
  }

  /** The list of the current feed is on the screen. */
  markRendered(): void {
    this.#renderedFeed = this.#source.feed;
  }
}
