import type { CollectionName } from '../../../core/feed/schema/schema.js';
import type { CollectionController, FeedData } from './collection-controller.js';
import type { CollectionIndex, Result } from './collection-index.js';
import { EMPTY_QUERY, type ListQuery } from './list-query.js';
import type { Selection } from '../../../core/search/facets.js';

/** The inputs that decide which records a list shows. */
export interface ResultInputs {
  query(): ListQuery;
  /** The locked filters, parsed from the attribute. */
  lockedFilters(): string | undefined;
  locked(): Selection;
  /** Maximum number of records listed. */
  limit(): number | undefined;
  /** The positions of the results, in an order that an action can change. */
  rank(positions: readonly number[]): readonly number[];
}

/** Computes which records the list shows. */
export class ResultList<K extends CollectionName, E, C extends CollectionIndex<K, E>> {
  /** Undefined while it cannot be known yet. */
  result: Result | undefined;
  readonly #source: CollectionController<K, E, C>;
  readonly #inputs: ResultInputs;
  #feed: FeedData<K> | undefined;
  #lastInputs: readonly unknown[] = [];
  /** The feed whose list is on the screen. */
  #renderedFeed: FeedData<K> | undefined;

  constructor(source: CollectionController<K, E, C>, inputs: ResultInputs) {
    this.#source = source;
    this.#inputs = inputs;
  }

  /**
   * Searches again only if an input has changed.
   *
   * @returns whether there is a new result for the complete query
   */
  search(): boolean {
    const { collection, feed, indexFailed } = this.#source;
    const query = this.#inputs.query();
    const canAnswer = collection?.isReadyFor(query);
    const inputs = [
      collection,
      collection?.isComplete,
      canAnswer,
      indexFailed,
      query,
      this.#inputs.lockedFilters(),
    ];
    if (inputs.every((value, at) => value === this.#lastInputs[at])) return false;
    this.#lastInputs = inputs;
    // While the same feed is loading in another language, the results stay on the screen.
    const keepsResult = !collection?.isComplete || (!canAnswer && this.result?.hits);
    if (collection && keepsResult && this.#feed === feed) return false;
    this.#feed = feed;
    // A list on the screen stays there while its index is loading; until then the search text is ignored.
    const canShow = canAnswer || (collection?.isComplete && (indexFailed || this.#renderedFeed === feed));
    this.result = canShow ? collection!.search(query, this.#inputs.locked()) : undefined;
    return Boolean(canAnswer);
  }

  /** Positions of all matching records. */
  get positions(): readonly number[] {
    return this.#inputs.rank(this.result?.positions ?? []).slice(0, this.#inputs.limit() ?? undefined);
  }

  /** The first `count` records; undefined while they cannot be known yet. */
  items(count: number): E[] | undefined {
    const { collection, feed } = this.#source;
    const max = Math.min(count, this.#limit);
    if (this.result) return this.positions.slice(0, max).flatMap((index) => collection!.item(index) ?? []);
    const isWhole = this.#inputs.query() === EMPTY_QUERY || this.#renderedFeed === feed;
    return isWhole && !this.#inputs.lockedFilters() ? collection?.initialItems(max) : undefined;
  }

  /** Number of records to show. */
  get total(): number {
    return Math.min(this.unlimitedTotal, this.#limit);
  }

  /** Total number of results, including those beyond the limit. */
  get unlimitedTotal(): number {
    return this.result?.positions.length ?? this.#source.collection?.initialCount ?? 0;
  }

  /** The list of the current feed is on the screen. */
  markRendered(): void {
    this.#renderedFeed = this.#source.feed;
  }

  get #limit(): number {
    return this.#inputs.limit() ?? Infinity;
  }
}
