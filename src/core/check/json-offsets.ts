/**
 * Where values stand in a text that `JSON.parse` accepts. A tree of a feed with 4,000 records has a million nodes, of which
 * a report names a few: these functions make none, and read only the way to what they are asked for. Offsets are in UTF-16
 * units from 0.
 */

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPENING = [0x5b, 0x7b] as const;
const CLOSING = [0x5d, 0x7d] as const;

const isOpening = (code: number): boolean => code === OPENING[0] || code === OPENING[1];
const isClosing = (code: number): boolean => code === CLOSING[0] || code === CLOSING[1];
const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** The next character that is no white space. */
export function skipSpace(text: string, at: number): number {
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The end of the string that begins here. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let first = end;
    while (text.charCodeAt(first - 1) === BACKSLASH) first--;
    // An odd number of backslashes before it makes it a part of the string.
    if ((end - first) % 2 === 0) return end + 1;
  }
}

/** The end of the value that begins here. */
function endOfValue(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === QUOTE) return endOfString(text, start);
  let at = start;
  if (isOpening(first)) {
    let depth = 0;
    do {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        at = endOfString(text, at);
        continue;
      }
      if (isOpening(code)) depth++;
      else if (isClosing(code)) depth--;
      at++;
    } while (depth);
    return at;
  }
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === COMMA || isClosing(code) || isSpace(code)) break;
  }
  return at;
}

/** A value in an object or a list. */
export interface Child {
  /** Undefined in a list. */
  readonly name: string | undefined;
  /** Offset of the name, with its quotation mark; in a list, that of the value. */
  readonly nameAt: number;
  readonly at: number;
}

/** Visits the values of the object or list that begins at an offset, in the order of the text; anything else has none. */
export function forEachChild(text: string, start: number, visit: (child: Child) => void): void {
  const opening = text.charCodeAt(start);
  if (!isOpening(opening)) return;
  const isObject = opening === OPENING[1];
  let at = skipSpace(text, start + 1);
  while (!isClosing(text.charCodeAt(at))) {
    const nameAt = at;
    let name: string | undefined;
    if (isObject) {
      const end = endOfString(text, at);
      name = nameOf(text, at, end);
      // After the name and the colon.
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    visit({ name, nameAt, at });
    at = skipSpace(text, endOfValue(text, at));
    if (text.charCodeAt(at) === COMMA) at = skipSpace(text, at + 1);
  }
}

function nameOf(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1);
  return raw.includes('\\') ? (JSON.parse(text.slice(start, end)) as string) : raw;
}

/** How many fields the objects of the text have in all, also those that appear twice. */
export function countFields(text: string): number {
  let fields = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === COLON) fields++;
    at = code === QUOTE ? endOfString(text, at) : at + 1;
  }
  return fields;
}
