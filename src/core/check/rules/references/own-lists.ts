import { isObject } from '../../../util/is-object.js';

/** The feed's own lists, which records refer to by id. */
export const OWN_LISTS = ['areas', 'sectors', 'targetGroups'];

/** The ids in one of the feed's own lists. */
export function idsOf(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((each) => (isObject(each) && typeof each['id'] === 'string' ? [each['id']] : []));
}
