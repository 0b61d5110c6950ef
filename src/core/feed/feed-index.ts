/**
 * A published feed: one small index, and files with a hash in their names that never change. The full feed is one of
 * them; each part has one list, in one language. `tilts publish` writes them (`src/core/feed-parts`).
 */
import { isObject } from '../util/is-object.js';

/** The lists of a feed that are published apart. */
export const PART_NAMES = [
  'instruments',
  'enterprises',
  'contests',
  'resources',
  'organisations',
  'needs',
  'planning',
] as const;
export type PartName = (typeof PART_NAMES)[number];

export interface FeedIndex {
  readonly tilts: 1;
  /** Names of files, relative to the index. */
  readonly parts: {
    readonly full: string;
  } & { readonly [N in PartName]?: Readonly<Record<string, string>> };
}

/** Whether a document is an index, by its content. */
export const isFeedIndex = (json: unknown): json is FeedIndex =>
  isObject(json) && isObject(json['parts']) && typeof json['parts']['full'] === 'string';

/** The absolute address of the part with a list in a language; of the full feed, if there is no such part. */
export const partAddress = (
  { parts }: FeedIndex,
  index: string,
  name?: PartName,
  language?: string,
): string => new URL((name && language && parts[name]?.[language]) || parts.full, index).href;
