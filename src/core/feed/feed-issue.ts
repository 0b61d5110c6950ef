import type { CollectionName } from './schema/schema.js';

/** One thing that is wrong in a feed. Codes are zod's issue codes plus `duplicate-id` and `unknown-id`. */
export interface FeedIssue {
  readonly collection: CollectionName | 'feed' | 'planning';
  /** Position in the list, from 0; absent for the envelope. */
  readonly index?: number;
  readonly id?: string;
  /** Where in the record, e.g. `rounds.0.closes`. */
  readonly path: string;
  readonly code: string;
  /** What the schema expected, where it says so. */
  readonly expected?: string;
}

/** The envelope could not be read, so nothing can be shown. */
export class FeedError extends Error {
  constructor(readonly issues: readonly FeedIssue[]) {
    super(`The feed is not valid: ${issues.map((issue) => issue.path || issue.code).join(', ')}`);
  }
}
