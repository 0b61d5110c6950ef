/** What comes of opening a feed. */
import type { CollectionName } from '../../core/feed/schema/schema.js';
import type { Language } from '../../core/i18n/languages.js';
import type { Problem } from '../../core/workbook/problems.js';
import type { RawFeed } from '../state/feed-path.js';

/** A file that the browser lets the desk write again (File System Access). */
export interface WritableFile {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(data: string): Promise<void>; close(): Promise<void> }>;
}

export interface ForeignReading {
  readonly format: string;
  /** How many records of each list were read. */
  readonly taken: readonly (readonly [list: CollectionName, count: number])[];
  /** What was filled in or left out; no full stop at the end. */
  readonly notes: readonly string[];
}

export interface FeedSource {
  /** As people know it: name of the file, or the address. */
  readonly name: string;
  readonly kind: 'feed' | 'workbook' | 'address' | 'sample' | 'new' | 'device' | 'foreign';
  readonly file?: WritableFile | undefined;
  /** What was wrong in the cells of the workbook. */
  readonly problems?: readonly Problem[] | undefined;
  /** Of these problems, and of what is said of a foreign file: that of the desk when it was opened. */
  readonly language?: Language | undefined;
  /** What was read from a file that others publish. */
  readonly foreign?: ForeignReading | undefined;
}

export interface OpenedFeed {
  readonly feed: RawFeed;
  /** As it was before this device kept it. */
  readonly opened?: RawFeed | undefined;
  readonly source: FeedSource;
}

/** Why nothing was opened: its code, and what check or the browser said about it. */
export interface OpenProblem {
  readonly code: 'not-json' | 'no-records' | 'index' | 'workbook' | 'address' | 'refused';
  readonly name: string;
  /** What names the mistake: its place in the file, what the server answered, another name. */
  readonly detail?: string | undefined;
}
