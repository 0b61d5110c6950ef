import type { Collection } from '../../../core/feed/schema/schema.js';
import type { CatalogueController, ReadFeed } from './collection-controller.js';
import type { Catalogue, Result } from './collection-index.js';
import { NO_CRITERIA, type Criteria } from './list-query.js';
import type { Selection } from '../../../core/search/facets.js';

/** What decides which records a list shows. */
export interface ListQuestion {
  criteria(): Criteria;
  /** What the visitor cannot change, as the webmaster wrote it, and read. */
  locks(): string | undefined;
  locked(): Selection;
  /** Greatest number of records listed at all. */
  limit(): number | undefined;
  /** The positions of what was found, in an order that a tool may change. */
  ranked(found: readonly number[]): readonly number[];
}

/** Answers one question: which records does the list show now? */
export class FoundList<K extends Collection, E, C extends Catalogue<K, E>> {
  /** Nothing while it cannot be known yet. */
  result: Result | undefined;
  readonly #source: CatalogueController<K, E, C>;
  readonly #question: ListQuestion;
  #feed: ReadFeed<K> | undefined;
  #asked: readonly unknown[] = [];
  /** The feed whose list is on the screen. */
  #drawn: ReadFeed<K> | undefined;

  constructor(source: CatalogueController<K, E, C>, question: ListQuestion) {
    this.#source = source;
    this.#question = question;
  }

  /**
   * Searches again only when something that decides the result has changed.
   *
   * @returns whether there is a new answer to all that is asked
   */
  search(): boolean {
    const { catalogue, feed, hasNoIndex } = this.#source;
    const criteria = this.#question.criteria();
    const canAnswer = catalogue?.canAnswer(criteria);
    const asked = [catalogue, catalogue?.isComplete, canAnswer, hasNoIndex, criteria, this.#question.locks()];
    if (asked.every((value, at) => value === this.#asked[at])) return false;
    this.#asked = asked;
    // While the same feed is read in another language, what was found stays on the screen.
    const isKept = !catalogue?.isComplete || (!canAnswer && this.result?.hits);
    if (catalogue && isKept && this.#feed === feed) return false;
    this.#feed = feed;
    // A list on the screen stays there while its index comes; the query does not count yet.
    const canShow = canAnswer || (catalogue?.isComplete && (hasNoIndex || this.#drawn === feed));
    this.result = canShow ? catalogue!.search(criteria, this.#question.locked()) : undefined;
    return Boolean(canAnswer);
  }

  /** Positions of all records found. */
  get found(): readonly number[] {
    return this.#question.ranked(this.result?.found ?? []).slice(0, this.#question.limit() ?? undefined);
  }

  /** The first records, as many as that; nothing while they cannot be known yet. */
  entries(count: number): E[] | undefined {
    const { catalogue, feed } = this.#source;
    const most = Math.min(count, this.#limit);
    if (this.result) return this.found.slice(0, most).flatMap((index) => catalogue!.entry(index) ?? []);
    const isWhole = this.#question.criteria() === NO_CRITERIA || this.#drawn === feed;
    return isWhole && !this.#question.locks() ? catalogue?.firstOnes(most) : undefined;
  }

  /** How many records there are to show. */
  get total(): number {
    return Math.min(this.whole, this.#limit);
  }

  /** How many there are, those beyond the limit too. */
  get whole(): number {
    return this.result?.found.length ?? this.#source.catalogue?.firstCount ?? 0;
  }

  /** The list of the present feed is on the screen. */
  drawn(): void {
    this.#drawn = this.#source.feed;
  }

  get #limit(): number {
    return this.#question.limit() ?? Infinity;
  }
}
