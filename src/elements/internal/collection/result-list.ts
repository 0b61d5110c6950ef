import type { CollectionName } from '../../../core/feed/schema/schema.js';
import type { CollectionController, FeedData } from './collection-controller.js';
import type { CollectionIndex, Result } from './collection-index.js';
import { EMPTY_QUERY, type ListQuery } from './list-query.js';
import type { Selection } from '../../../core/search/facets.js';

/** What decides which records a list shows. */
export interface ResultInputs {
  query(): ListQuery;
  /** What the visitor cannot change, as the webmaster wrote it, and read. */
  lockedFilters(): string | undefined;
  locked(): Selection;
  /** Greatest number of records listed at all. */
  limit(): number | undefined;
  /** The positions of what was found, in an order that a tool may change. */
  rank(positions: readonly number[]): readonly number[];
}

/** Answers one question: which records does the list show now? */
export class ResultList<K extends CollectionName, E, C extends CollectionIndex<K, E>> {
  /** Nothing while it cannot be known yet. */
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
   * Searches again only when something that decides the result has changed.
   *
   * @returns whether there is a new answer to all that is asked
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
    // While the same feed is read in another language, what was found stays on the screen.
    const keepsResult = !collection?.isComplete || (!canAnswer && this.result?.hits);
    if (collection && keepsResult && this.#feed === feed) return false;
    this.#feed = feed;
    // A list on the screen stays there while its index comes; the query does not count yet.
    const canShow = canAnswer || (collection?.isComplete && (indexFailed || this.#renderedFeed === feed));
    this.result = canShow ? collection!.search(query, this.#inputs.locked()) : undefined;
    return Boolean(canAnswer);
  }

  /** Positions of all records found. */
  get positions(): readonly number[] {
    return this.#inputs.rank(this.result?.positions ?? []).slice(0, this.#inputs.limit() ?? undefined);
  }

  /** The first records, as many as that; nothing while they cannot be known yet. */
  items(count: number): E[] | undefined {
    const { collection, feed } = this.#source;
    const max = Math.min(count, this.#limit);
    if (this.result) return this.positions.slice(0, max).flatMap((index) => collection!.item(index) ?? []);
    const isWhole = this.#inputs.query() === EMPTY_QUERY || this.#renderedFeed === feed;
    return isWhole && !this.#inputs.lockedFilters() ? collection?.initialItems(max) : undefined;
  }

  /** How many records there are to show. */
  get total(): number {
    return Math.min(this.unlimitedTotal, this.#limit);
  }

  /** How many there are, those beyond the limit too. */
  get unlimitedTotal(): number {
    return this.result?.positions.length ?? this.#source.collection?.initialCount ?? 0;
  }

  /** The list of the present feed is on the screen. */
  markRendered(): void {
    this.#renderedFeed = this.#source.feed;
  }

  get #limit(): number {
    return this.#inputs.limit() ?? Infinity;
  }
}
