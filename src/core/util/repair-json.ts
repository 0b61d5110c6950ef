/** Reads JSON that was cut off, e.g. by a full disk or a lost line: everything that came before the cut. Pure. */

export interface RepairedJson {
  readonly json: unknown;
  /** The text ended early or went wrong somewhere; what stood after that is not in `json`. */
  readonly isTruncated: boolean;
}

const CLOSING_BRACKETS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
/** Of the places where a text could be cut, the last ones; a mistake lies right behind the last whole piece. */
const MAX_ATTEMPTS = 5;

/** Undefined where not even a beginning can be read. */
export function repairJson(text: string): RepairedJson | undefined {
  const source = text.replace(/^\ufeff/, '');
  const whole = tryParse(source);
  if (whole) return { ...whole, isTruncated: false };
  for (const { at, closing } of cutPoints(source)) {
    const repaired = tryParse(source.slice(0, at) + closing);
    if (repaired) return { ...repaired, isTruncated: true };
  }
  return undefined;
}

function tryParse(text: string): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** Where a member of an object or list has ended, last first, and what closes everything that is open there. */
function cutPoints(text: string): { at: number; closing: string }[] {
  const open: string[] = [];
  const points: { at: number; closing: string }[] = [];
  const tokens = /["{}[\],]/g;
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const [token] = match;
    if (token === '"') {
      const end = endOfString(text, match.index + 1);
      if (end < 0) break;
      tokens.lastIndex = end + 1;
      continue;
    }
    const end = CLOSING_BRACKETS[token];
    if (end) open.push(end);
    else if (token !== ',' && open.pop() !== token) break;
    // Before a comma and behind a bracket everything is whole.
    points.push({ at: token === ',' ? match.index : match.index + 1, closing: [...open].reverse().join('') });
    if (points.length > MAX_ATTEMPTS) points.shift();
    if (!open.length) break;
  }
  return points.reverse();
}

/** Where the string that begins here has its last sign, or -1. A file inside makes it millions of signs long. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}
