/**
 * In place of what old libraries of a page replace for all its scripts: Prototype and MooTools have an `Array.from` that
 * ignores its second argument or takes no sets, a `Date.parse` that gives a date, a `toJSON` on every array, an `Event`
 * of their own, and names on `Object.prototype` that `for … in` meets. The rules of lint keep the sources to this.
 */

/** As many as `count` says, each made of its place in the list. */
export function times<T>(count: number, make: (at: number) => T): T[] {
  const made: T[] = [];
  for (let at = 0; at < count; at++) made.push(make(at));
  return made;
}

/** The milliseconds of a day or time, or NaN. */
export const timeOf = (text: string): number => new Date(text).getTime();

/** A copy on which a foreign `toJSON` cannot be found. */
function shielded(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.assign(value.map(shielded), { toJSON: undefined });
  const entries = Object.entries(value).map(([name, each]): [string, unknown] => [name, shielded(each)]);
  return { toJSON: undefined, ...Object.fromEntries(entries) };
}

const isReplaced = (): boolean => [Array, Object].some(({ prototype }) => 'toJSON' in prototype);

/** JSON of plain values: no dates or other objects that are written in a way of their own. */
export const toJson = (value: unknown, indent?: number): string =>
  JSON.stringify(isReplaced() ? shielded(value) : value, null, indent);
