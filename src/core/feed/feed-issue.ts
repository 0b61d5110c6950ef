import type { CollectionName } from './schema/schema.js';

/** One thing that is wrong in a feed. Codes are zod’s issue codes plus `duplicate-id` and `unknown-id`. */
export interface FeedIssue {
  readonly collection: CollectionName | 'feed' | 'planning';
  /** Position in the list, from 0; undefined for the envelope. */
  readonly index?: number;
  readonly id?: string;
  /** The field, for example `rounds.0.closes`. */
  readonly path: string;
  readonly code: string;
  /** What the schema expected, if it says so. */
  readonly expected?: string;
}

/** The envelope is invalid, so nothing can be shown. */
export class FeedError extends Error {
  constructor(readonly issues: readonly FeedIssue[]) {
    super(`The feed is not valid: ${issues.map((issue) => issue.path || issue.code).join(', ')}`);
  }
}
