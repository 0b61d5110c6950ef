/** What passes between the desk and the worker that checks the feed. */
import type { Language } from '../../core/i18n/languages.js';
import type { Finding } from '../../core/check/report.js';
import type { FeedPatch } from '../state/feed-patch.js';

/** A finding, without its position in a text that nobody sees. */
export type DeskFinding = Omit<Finding, 'line' | 'column'>;

export interface CheckRequest {
  /** Grows with each request: an answer to an older one is ignored. */
  readonly number: number;
  /** In which the findings speak. */
  readonly language: Language;
  readonly patch: FeedPatch;
  /** Instant (epoch milliseconds) with which dates are compared. */
  readonly now: number;
  /** Only this record, at once; otherwise the whole feed. */
  readonly only?: { readonly list: string; readonly index: number } | undefined;
}

export interface CheckAnswer {
  readonly number: number;
  readonly only?: CheckRequest['only'];
  readonly findings: readonly DeskFinding[];
}
