/** Merges changes that were made in two places. Pure. */
import { isObject } from '../util/is-object.js';
import { toJson } from '../util/natives.js';
import type { Plan } from './plan.js';

type Json = Readonly<Record<string, unknown>>;

const isSame = (a: unknown, b: unknown): boolean => a === b || toJson(a) === toJson(b);

/**
 * Both sides’ changes to `base`. If both changed the same text, `mine` wins; an item that one side removed and the
 * other changed stays.
 */
export function mergeThreeWay<T>(base: T, mine: T, theirs: T): T {
  if (isSame(mine, base)) return theirs;
  if (isSame(theirs, base)) return mine;
  if (Array.isArray(mine) && Array.isArray(theirs))
    return mergeLists(asItems(base), asItems(mine), asItems(theirs)) as T;
  if (!isObject(mine) || !isObject(theirs)) return mine;
  const before: Json = isObject(base) ? base : {};
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return Object.fromEntries(
    names.map((name) => [name, mergeThreeWay(before[name], mine[name], theirs[name])]),
  ) as T;
}

/** As `mergeThreeWay`. A plan has a goal, also if each side has removed another one: then mine stay. */
export function mergePlans(base: Plan, mine: Plan, theirs: Plan): Plan {
  const merged = mergeThreeWay(base, mine, theirs);
  return merged.goals.length ? merged : { ...merged, goals: mine.goals };
}

interface Item {
  readonly id: string;
}

const asItems = (value: unknown): readonly Item[] => (Array.isArray(value) ? (value as Item[]) : []);

/** In my order, with their new items at the end. */
function mergeLists(base: readonly Item[], mine: readonly Item[], theirs: readonly Item[]): Item[] {
  const find = (list: readonly Item[], id: string) => list.find((item) => item.id === id);
  const merged = mine.flatMap((item) => {
    const [before, other] = [find(base, item.id), find(theirs, item.id)];
    if (!other) return before && isSame(before, item) ? [] : [item];
    // Two new items with the same free id are two items.
    return [before ? mergeThreeWay(before, item, other) : item];
  });
  const added = theirs.filter(({ id }) => {
    const before = find(base, id);
    if (before) return !find(mine, id) && !isSame(before, find(theirs, id));
    return !isSame(find(mine, id), find(theirs, id));
  });
  const used = new Set([...base, ...mine, ...theirs].map(({ id }) => id));
  let free = 1;
  return [
    ...merged,
    ...added.map((item) => {
      if (!find(merged, item.id)) return item;
      while (used.has(String(free))) free++;
      return { ...item, id: String(free++) };
    }),
  ];
}
