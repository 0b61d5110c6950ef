/**
 * What content management systems and exports write for an empty field: `null`, an empty text, or an object of nothing
 * else. It counts as left out. An address that begins with `www.` counts as `https://`.
 */
import { isObject } from '../util/is-object.js';
import { toJson } from '../util/natives.js';

export type Path = readonly (string | number)[];

/** Names of fields with an address. */
const ADDRESS = /^(?:url|poster|form|endpoint)$/;

/** Fields whose values are what the publisher’s own server expects: an empty text may be meant. */
const VERBATIM = /^(?:extra|fieldMap)$/;

/** Nothing in a feed lies deeper. */
const MAX_DEPTH = 30;

/** The address in full, if a field with this name has one without its scheme. */
export const withScheme = (name: string, value: unknown): string | undefined =>
  ADDRESS.test(name) && typeof value === 'string' && /^www\./i.test(value) ? `https://${value}` : undefined;

/**
 * A copy of a feed, or of a part of it, without what counts as left out. The entries of lists stay in their places.
 *
 * @param isKept whether a field stays even if there is nothing in it, by its path
 */
export function withoutBlanks(
  value: unknown,
  isKept: (path: Path) => boolean = () => false,
  path: Path = [],
): unknown {
  if (path.length > MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((each, index) => withoutBlanks(each, isKept, [...path, index]));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, each]) => {
    const at = [...path, name];
    const filled = VERBATIM.test(name)
      ? withoutNull(each)
      : (withScheme(name, each) ?? withoutBlanks(each, isKept, at));
    return [name, filled, isBlank(name, each) && !isKept(at)] as const;
  });
  return Object.fromEntries(
    entries.filter(([, , isLeftOut]) => !isLeftOut).map(([name, filled]) => [name, filled]),
  );
}

const withoutNull = (value: unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).filter(([, each]) => (each ?? undefined) !== undefined))
    : value;

/** Nothing, or an object with nothing but blanks in it: one that is empty at once says so on purpose. */
function isBlank(name: string, value: unknown, depth = 0): boolean {
  if ((value ?? '') === '') return true;
  if (!isObject(value) || depth > MAX_DEPTH) return false;
  const entries = Object.entries(value);
  const isVerbatim = VERBATIM.test(name);
  return (
    entries.length > 0 &&
    entries.every(([inner, each]) =>
      isVerbatim ? (each ?? undefined) === undefined : isBlank(inner, each, depth + 1),
    )
  );
}

/** The same for the JSON text of a feed; what is no JSON stays as it is. */
export function withoutBlankText(text: string): string {
  try {
    return toJson(withoutBlanks(JSON.parse(text)));
  } catch {
    return text;
  }
}
