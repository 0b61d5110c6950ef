/** Reads JSON that was cut off or damaged, as far as it can be read. Pure. */

/**
 * The value of a JSON text. Where the text breaks off, what was complete before is kept and its lists and objects are
 * closed; `isWhole` is then false. Nothing where not even the beginning is JSON.
 */
export function parseDamaged(text: string): { value: unknown; isWhole: boolean } | undefined {
  const json = text.replace(/^\ufeff/, '').trim();
  try {
    return { value: JSON.parse(json), isWhole: true };
  } catch {
    for (const repaired of repairs(json)) {
      try {
        return { value: JSON.parse(repaired), isWhole: false };
      } catch {
        // The break lies further to the front.
      }
    }
    return undefined;
  }
}

/** So many places are tried, from the last complete value to the front. */
const TRIES = 200;

/** The text up to each place where a value was complete, closed; the longest first. */
function* repairs(json: string): Generator<string> {
  const ends: { at: number; open: string }[] = [];
  let open = '';
  for (let at = 0; at < json.length; at++) {
    const character = json[at]!;
    if (character === '"') {
      at = endOfString(json, at);
      if (at < 0) break;
    } else if (character === '{' || character === '[') {
      open = (character === '{' ? '}' : ']') + open;
      // An empty piece would be no gain.
      continue;
    } else if (character === '}' || character === ']') open = open.slice(1);
    else if (character !== ',') continue;
    // Before a comma, and behind everything that ends by itself.
    ends.push({ at: character === ',' ? at : at + 1, open });
  }
  for (const end of ends.reverse().slice(0, TRIES)) yield json.slice(0, end.at) + end.open;
}

/** Where the string that begins here ends; -1 where it does not. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    if (json[at] === '\\') at++;
    else if (json[at] === '"') return at;
  }
  return -1;
}
