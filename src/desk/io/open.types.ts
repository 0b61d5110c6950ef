/** What comes of opening a feed. */
import type { Problem } from '../../core/workbook/problems.js';
import type { RawFeed } from '../state/feed-path.js';

/** A file that the browser lets the desk write again (File System Access). */
export interface WritableFile {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(data: string): Promise<void>; close(): Promise<void> }>;
}

export interface FeedSource {
  /** As people know it: name of the file, or the address. */
  readonly name: string;
  readonly kind: 'feed' | 'workbook' | 'address' | 'sample' | 'new' | 'device';
  readonly file?: WritableFile | undefined;
  /** What was wrong in the cells of the workbook. */
  readonly problems?: readonly Problem[] | undefined;
}

export interface OpenedFeed {
  readonly feed: RawFeed;
  /** As it was before this device kept it. */
  readonly opened?: RawFeed | undefined;
  readonly source: FeedSource;
}

/** Why nothing was opened: its code, and what check or the browser said about it. */
export interface OpenProblem {
  readonly code: 'not-json' | 'no-feed' | 'workbook' | 'address' | 'refused';
  readonly name: string;
  /** In English. */
  readonly detail?: string | undefined;
}
