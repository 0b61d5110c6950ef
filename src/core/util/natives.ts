/**
 * In place of what old libraries of a page replace for all its scripts: Prototype and MooTools have an `Array.from` that
 * ignores its second argument or takes no sets, a `Date.parse` that gives a date, a `toJSON` on every array, an `Event`
 * of their own, and names on `Object.prototype` that `for … in` meets. The rules of lint keep the sources to this.
 */

/** As many as `count` says, each made of its place in the list. */
export function times<T>(count: number, create: (index: number) => T): T[] {
  const items: T[] = [];
  for (let at = 0; at < count; at++) items.push(create(at));
  return items;
}

/** The milliseconds of a day or time, or NaN. */
export const toTimestamp = (text: string): number => new Date(text).getTime();

/** A copy on which a foreign `toJSON` cannot be found. */
function withoutToJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.assign(value.map(withoutToJson), { toJSON: undefined });
  const entries = Object.entries(value).map(([name, each]): [string, unknown] => [name, withoutToJson(each)]);
  return { toJSON: undefined, ...Object.fromEntries(entries) };
}

const hasForeignToJson = (): boolean => [Array, Object].some(({ prototype }) => 'toJSON' in prototype);

/** JSON of plain values: no dates or other objects that are written in a way of their own. */
export const toJson = (value: unknown, indent?: number): string =>
  JSON.stringify(hasForeignToJson() ? withoutToJson(value) : value, null, indent);
