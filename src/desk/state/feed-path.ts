/** Values inside a feed by their path. A feed is never changed: a change gives a new one that shares the rest. */
import { isObject } from '../../core/util/is-object.js';

/** A feed as it was opened: it may be invalid in any way. */
export type RawFeed = Readonly<Record<string, unknown>>;

/** Names and, in lists, positions from 0. */
export type FeedPath = readonly (string | number)[];

/** The value at a path; undefined if there is none. */
export const getAt = (value: unknown, path: FeedPath): unknown =>
  path.reduce<unknown>(
    (at, step) =>
      (Array.isArray(at) && typeof step === 'number') || (isObject(at) && Object.hasOwn(at, step))
        ? (at as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );

/** A copy with the value at the path; undefined removes it. Objects and lists on the way are made. */
export function setAt(value: unknown, [step, ...further]: FeedPath, next: unknown): unknown {
  if (step === undefined) return next;
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(value) ? [...(value as unknown[])] : [];
    if (next === undefined && !further.length) list.splice(step, 1);
    else list[step] = setAt(list[step], further, next);
    return list;
  }
  const object = isObject(value) ? value : {};
  const inner = setAt(Object.hasOwn(object, step) ? object[step] : undefined, further, next);
  if (inner === undefined) {
    const { [step]: _removed, ...rest } = object;
    return rest;
  }
  return { ...object, [step]: inner };
}

/** Like `setAt`; an optional object or list that becomes empty by it is removed as well, up to `keepDepth` steps. */
export function clearAt(value: unknown, path: FeedPath, keepDepth: number): unknown {
  const cleared = setAt(value, path, undefined);
  const parent = path.slice(0, -1);
  if (parent.length <= keepDepth || typeof parent.at(-1) === 'number') return cleared;
  const left = getAt(cleared, parent);
  const isEmpty = Array.isArray(left) ? !left.length : isObject(left) && !Object.keys(left).length;
  return isEmpty ? clearAt(cleared, parent, keepDepth) : cleared;
}

/** A copy with an entry of a list one step up (-1) or down (1). */
export function moveAt(value: unknown, list: FeedPath, index: number, by: -1 | 1): unknown {
  const entries = getAt(value, list);
  if (!Array.isArray(entries) || index + by < 0 || index + by >= entries.length) return value;
  const moved: unknown[] = [...(entries as unknown[])];
  [moved[index], moved[index + by]] = [moved[index + by], moved[index]];
  return setAt(value, list, moved);
}

/** A copy with an entry put into a list at a position. */
export function insertAt(value: unknown, list: FeedPath, index: number, entry: unknown): unknown {
  const entries = getAt(value, list);
  const copy: unknown[] = Array.isArray(entries) ? [...(entries as unknown[])] : [];
  copy.splice(index, 0, entry);
  return setAt(value, list, copy);
}
