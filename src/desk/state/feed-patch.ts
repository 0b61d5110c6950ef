/** What to send to the worker that checks the feed, so that it does not get the whole feed at each change. */
import { recordSchemas } from '../../core/feed/schema/schema.js';
import type { RawFeed } from './feed-path.js';

export interface FeedPatch {
  /** Whole fields of the feed; undefined removes one. */
  readonly fields: readonly (readonly [name: string, value: unknown])[];
  /** Single records of lists that have kept their length. */
  readonly records: readonly (readonly [list: string, index: number, record: unknown])[];
}

export function patchBetween(before: RawFeed, after: RawFeed): FeedPatch {
  const fields: [string, unknown][] = [];
  const records: [string, number, unknown][] = [];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [before[name], after[name]];
    if (old === now) continue;
    if (
      Array.isArray(old) &&
      Array.isArray(now) &&
      old.length === now.length &&
      Object.hasOwn(recordSchemas, name)
    )
      now.forEach((record: unknown, index) => {
        if (record !== old[index]) records.push([name, index, record]);
      });
    else fields.push([name, now]);
  }
  return { fields, records };
}

/** The feed with the patch in it. */
export function applyPatch(feed: RawFeed, { fields, records }: FeedPatch): RawFeed {
  const next: Record<string, unknown> = { ...feed };
  for (const [name, value] of fields)
    if (value === undefined) delete next[name];
    else next[name] = value;
  for (const list of new Set(records.map(([name]) => name))) {
    const copy: unknown[] = [...(next[list] as unknown[])];
    for (const [name, index, record] of records) if (name === list) copy[index] = record;
    next[list] = copy;
  }
  return next;
}
