/** What a cell of a spreadsheet holds, and how a value that no cell can hold as it is stands in one. */
import { isObject } from '../util/is-object.js';
import { toJson } from '../util/natives.js';
import { isExampleCell } from './example-row.js';

/** A date is local: its parts are those in UTC. */
export type Cell = string | number | boolean | Date | null;

/** Precedes a value written as JSON. */
const MARK = 'json:';

/** What a spreadsheet would not give back: control characters, half characters, `_x000D_`, spaces at the ends. */
const NOT_PLAIN =
  /^\s|\s$|_x[\da-f]{4}_|[^\P{Cc}\t\n]|[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/iu;

/** Whether a text comes back as it was. */
export const isPlain = (text: string): boolean =>
  text !== '' &&
  !NOT_PLAIN.test(text) &&
  !text.startsWith(MARK) &&
  !isErrorCell(text) &&
  !isExampleCell(text);

/** The text without what comes along by accident; undefined if nothing is left. */
export const tidy = (text: string): string | undefined => text.replace(/\r\n?/g, '\n').trim() || undefined;

/** What a spreadsheet shows instead of a result. */
export const isErrorCell = (cell: Cell): boolean =>
  typeof cell === 'string' && /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/.test(cell);

/** A value as JSON that every spreadsheet can keep. */
export const toLiteral = (value: unknown): string =>
  `${MARK} ${toJson(value)
    .replace(/_x(?=[\da-f]{4}_)/gi, String.raw`\u005fx`)
    .replace(
      /[\u007f-\u009f\ufffe\uffff]/g,
      (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )}`;

/** The value of a cell that holds JSON; undefined if it holds none, null as `value` if it is no valid JSON. */
export function fromLiteral(
  cell: Cell | undefined,
): { readonly value?: unknown; readonly isValid: boolean } | undefined {
  if (typeof cell !== 'string' || !cell.startsWith(MARK)) return undefined;
  try {
    return { value: JSON.parse(cell.slice(MARK.length)) as unknown, isValid: true };
  } catch {
    return { isValid: false };
  }
}

/** Sets a property, also one that is called `__proto__`. */
export const put = (target: Record<string, unknown>, name: string, value: unknown): void =>
  void Object.defineProperty(target, name, { value, enumerable: true, writable: true, configurable: true });

/** Sets a value at a path, and makes the objects on the way. Something else that is in the way stays. */
export function putAt(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let at = target;
  for (const name of path.slice(0, -1)) {
    const next = Object.hasOwn(at, name) ? at[name] : undefined;
    if (next !== undefined && !isObject(next)) return;
    if (!next) put(at, name, {});
    at = at[name] as Record<string, unknown>;
  }
  put(at, path.at(-1)!, value);
}

/** The value at a path. */
export const getAt = (target: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (at, name) => (isObject(at) && Object.hasOwn(at, name) ? at[name] : undefined),
    target,
  );
