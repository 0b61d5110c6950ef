/** The feed that is edited, with undo and redo. Nothing here changes an object: every edit gives a new history. */
import type { RawFeed } from './feed-path.js';

/** Edits that can be undone. */
const LIMIT = 200;

export interface EditHistory {
  readonly feed: RawFeed;
  readonly past: readonly RawFeed[];
  readonly future: readonly RawFeed[];
  /** What was edited last: typing on in the same field is one edit. */
  readonly lastField: string | undefined;
}

export const startHistory = (feed: RawFeed): EditHistory => ({
  feed,
  past: [],
  future: [],
  lastField: undefined,
});

/** @param field what is edited, if more edits of the same field belong to this one */
export function edit(history: EditHistory, feed: RawFeed, field?: string): EditHistory {
  if (feed === history.feed) return history;
  const isSameEdit = field !== undefined && field === history.lastField;
  return {
    feed,
    past: isSameEdit ? history.past : [...history.past, history.feed].slice(-LIMIT),
    future: [],
    lastField: field,
  };
}

export function undo(history: EditHistory): EditHistory {
  const { feed, past, future } = history;
  const earlier = past.at(-1);
  return earlier
    ? { feed: earlier, past: past.slice(0, -1), future: [feed, ...future], lastField: undefined }
    : history;
}

export function redo(history: EditHistory): EditHistory {
  const { feed, past, future } = history;
  const [later, ...further] = future;
  return later ? { feed: later, past: [...past, feed], future: further, lastField: undefined } : history;
}
