/** Reads JSON that is cut off or damaged, for example by a full disk or a lost connection: everything before the damage. Pure. */

export interface RepairedJson {
  readonly json: unknown;
  /** The text ended early or was damaged somewhere; `json` has only what came before that. */
  readonly isTruncated: boolean;
}

interface CutPoint {
  readonly at: number;
  /** The brackets that are open there, closed. */
  readonly closing: string;
}

const CLOSING_BRACKETS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** Undefined if not even the beginning is JSON. */
export function repairJson(text: string): RepairedJson | undefined {
  const source = text.replace(/^\ufeff/, '');
  const complete = tryParse(source);
  if (complete) return { ...complete, isTruncated: false };
  const points = cutPoints(source);
  let longest: { json: unknown } | undefined;
  // Every cut before a valid one is valid too, so a binary search finds the last.
  for (let low = 0, high = points.length - 1; low <= high;) {
    const middle = (low + high) >> 1;
    const { at, closing } = points[middle]!;
    const parsed = tryParse(source.slice(0, at) + closing);
    if (parsed) {
      longest = parsed;
      low = middle + 1;
    } else high = middle - 1;
  }
  return longest && { ...longest, isTruncated: true };
}

function tryParse(text: string): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** Every place where a value of a list or object is complete, and the start of the document. */
function cutPoints(text: string): CutPoint[] {
  const open: string[] = [];
  const points: CutPoint[] = [];
  const tokens = /["{}[\],]/g;
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const [token] = match;
    if (token === '"') {
      const end = endOfString(text, match.index + 1);
      if (end < 0) break;
      tokens.lastIndex = end + 1;
      continue;
    }
    const bracket = CLOSING_BRACKETS[token];
    if (bracket) {
      open.push(bracket);
      // An empty list or object inside would look like a value that somebody left empty.
      if (open.length > 1) continue;
    } else if (token !== ',' && open.pop() !== token) break;
    points.push({
      at: token === ',' ? match.index : match.index + 1,
      closing: [...open].reverse().join(''),
    });
    if (!open.length) break;
  }
  return points;
}

/** Where the closing quote of a string is, or -1. A string can hold a file, so it is searched and not walked through. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}
