import { isObject } from '../../../util/is-object.js';

/** The feed's own lists, which records refer to by id. */
export const OWN_LISTS = ['areas', 'sectors', 'targetGroups'];

/** Records refer to the same lists again and again. */
const ids = new WeakMap<object, readonly string[]>();

/** The ids in one of the feed's own lists. */
export function idsOf(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return [];
  let known = ids.get(list);
  if (!known) {
    known = list.flatMap((each) => (isObject(each) && typeof each['id'] === 'string' ? [each['id']] : []));
    ids.set(list, known);
  }
  return known;
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether the list has an entry with this id. */
export function hasId(list: unknown, id: string): boolean {
  const all = idsOf(list);
  let set = sets.get(all);
  if (!set) sets.set(all, (set = new Set(all)));
  return set.has(id);
}
