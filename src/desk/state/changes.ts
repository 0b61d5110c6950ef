/** What has changed since the feed was opened: by record, and field by field around the records. */
import { recordSchemas } from '../../core/feed/schema/schema.js';
import { isObject } from '../../core/util/is-object.js';
import { isSame } from '../../core/util/is-same.js';
import type { RawFeed } from './feed-path.js';

export interface Change {
  readonly kind: 'added' | 'changed' | 'removed' | 'moved';
  /** Name of a list of records, or of a field of the feed. */
  readonly list: string;
  /** The record after the change, or before it if it was removed; undefined for a field of the feed. */
  readonly record?: unknown;
  /** Position of the record in its list now; undefined if it was removed. */
  readonly index?: number;
  /** Fields of the record that differ. */
  readonly fields: readonly string[];
}

/** Names whose values differ. */
function changedFields(before: unknown, after: unknown): string[] {
  if (!isObject(before) || !isObject(after)) return [];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter((name) => before[name] !== after[name] && !isSame(before[name], after[name]));
}

const idOf = (record: unknown): unknown => (isObject(record) ? record['id'] : undefined);

/** Records are matched by themselves, then by their ids, then by position. */
function recordChanges(list: string, before: readonly unknown[], after: readonly unknown[]): Change[] {
  const left = new Set(before.keys());
  const positions = new Map(before.map((record, at) => [record, at]));
  const byId = new Map(before.map((record, at) => [idOf(record), at]));
  const matched = after.map((record, index) => {
    const at = positions.get(record) ?? byId.get(idOf(record)) ?? index;
    const origin = left.delete(at) ? at : undefined;
    return { record, index, origin };
  });
  const staying = matched.flatMap(({ origin }) => origin ?? []);
  const isReordered = staying.some((at, position) => position > 0 && at < staying[position - 1]!);
  return [
    ...matched.flatMap(({ record, index, origin }): Change[] => {
      if (origin === undefined) return [{ kind: 'added', list, record, index, fields: [] }];
      const old = before[origin];
      if (old === record || isSame(old, record)) return [];
      return [{ kind: 'changed', list, record, index, fields: changedFields(old, record) }];
    }),
    ...[...left].map((at): Change => ({ kind: 'removed', list, record: before[at], fields: [] })),
    ...(isReordered ? [{ kind: 'moved' as const, list, fields: [] }] : []),
  ];
}

export function changesBetween(opened: RawFeed, now: RawFeed): Change[] {
  const names = [...new Set([...Object.keys(now), ...Object.keys(opened)])];
  return names.flatMap((name): Change[] => {
    const [before, after] = [opened[name], now[name]];
    if (before === after) return [];
    const [old, current] = [before ?? [], after ?? []];
    if (Object.hasOwn(recordSchemas, name) && Array.isArray(old) && Array.isArray(current))
      return recordChanges(name, old, current);
    if (isSame(before, after)) return [];
    const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    return [{ kind, list: name, fields: changedFields(before, after) }];
  });
}
