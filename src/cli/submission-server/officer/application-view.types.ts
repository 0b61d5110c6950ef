/** What the page of one application shows. */
import type { Entry, Score } from '../store/application-store.js';
import type { ListQuery } from './list-filters.js';
import type { Summary } from './summary.js';

/** By id of the criterion: what was typed, if it is no number of points. */
export type ScoreErrors = ReadonlyMap<string, string>;

export interface ApplicationModel {
  readonly summary: Summary;
  /** The list it was opened from. */
  readonly query: ListQuery;
  /** What the list has found, with this one. */
  readonly found: readonly Summary[];
  /** Other applications to the contest by the same person or organisation. */
  readonly others: readonly Summary[];
  readonly history: readonly Entry[];
  /** The judge’s own score, as it is or as it was just typed. */
  readonly score: Pick<Score, 'points' | 'comment' | 'recused'> | undefined;
  /** `at` of the stored score that the judge has seen; empty if there was none. */
  readonly seen: string;
  /** What was stored meanwhile, from another tab or device: it is not replaced unseen. */
  readonly meanwhile?: Score | undefined;
  readonly errors?: ScoreErrors | undefined;
  /** What has just been done. */
  readonly done: string;
}
