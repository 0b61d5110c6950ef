/** Reads JSON that was cut off, e.g. by a full disk or a lost line: everything that came before the cut. Pure. */

export interface Salvaged {
  readonly json: unknown;
  /** The text ended early or went wrong somewhere; what stood after that is not in `json`. */
  readonly isCut: boolean;
}

const ENDS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
/** Of the places where a text could be cut, the last ones; a mistake lies right behind the last whole piece. */
const TRIES = 5;

/** Undefined where not even a beginning can be read. */
export function salvage(text: string): Salvaged | undefined {
  const source = text.replace(/^\ufeff/, '');
  const whole = parsed(source);
  if (whole) return { ...whole, isCut: false };
  for (const { at, closing } of goodPlaces(source)) {
    const part = parsed(source.slice(0, at) + closing);
    if (part) return { ...part, isCut: true };
  }
  return undefined;
}

function parsed(text: string): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** Where a member of an object or list has ended, last first, and what closes everything that is open there. */
function goodPlaces(text: string): { at: number; closing: string }[] {
  const open: string[] = [];
  const places: { at: number; closing: string }[] = [];
  const sign = /["{}[\],]/g;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    const [token] = found;
    if (token === '"') {
      const end = endOfString(text, found.index + 1);
      if (end < 0) break;
      sign.lastIndex = end + 1;
      continue;
    }
    const end = ENDS[token];
    if (end) open.push(end);
    else if (token !== ',' && open.pop() !== token) break;
    // Before a comma and behind a bracket everything is whole.
    places.push({ at: token === ',' ? found.index : found.index + 1, closing: [...open].reverse().join('') });
    if (places.length > TRIES) places.shift();
    if (!open.length) break;
  }
  return places.reverse();
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
