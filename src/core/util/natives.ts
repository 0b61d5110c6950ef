/**
 * Safe versions of what old libraries replace in a page: Prototype and MooTools have an `Array.from` that ignores its
 * second argument or rejects sets, a `Date.parse` that returns a date, a `toJSON` on every array, their own `Event`,
 * and names on `Object.prototype` that `for … in` visits. Lint rules enforce their use.
 */

/** A list of `count` items, each created from its index. */
export function times<T>(count: number, create: (index: number) => T): T[] {
  const items: T[] = [];
  for (let at = 0; at < count; at++) items.push(create(at));
  return items;
}

/** The milliseconds of a date or time, or NaN. */
export const toTimestamp = (text: string): number => new Date(text).getTime();

/** A copy without a foreign `toJSON`. */
function withoutToJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.assign(value.map(withoutToJson), { toJSON: undefined });
  const entries = Object.entries(value).map(([name, each]): [string, unknown] => [name, withoutToJson(each)]);
  return { toJSON: undefined, ...Object.fromEntries(entries) };
}

const hasForeignToJson = (): boolean => [Array, Object].some(({ prototype }) => 'toJSON' in prototype);

/** JSON of plain values, without dates or other objects that have their own `toJSON`. */
export const toJson = (value: unknown, indent?: number): string =>
  JSON.stringify(hasForeignToJson() ? withoutToJson(value) : value, null, indent);
