import type { ListQuery } from '../list-query.js';

/** The query with one value of a filter switched on or off. */
export function toggleValue(query: ListQuery, filter: string, value: string, isOn: boolean): ListQuery {
  const others = (query.selection[filter] ?? []).filter((each) => each !== value);
  const selection = { ...query.selection, [filter]: isOn ? [...others, value] : others };
  return { ...query, selection };
}
