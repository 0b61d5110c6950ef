/** Reads JSON that was cut off or damaged, as far as it can be read. Pure. */

/**
 * The value of a JSON text. Where the text breaks off, what was complete before is kept and its lists and objects are
 * closed; `isWhole` is then false. Nothing where not even the beginning is JSON.
 */
export function repairJson(text: string): { value: unknown; isComplete: boolean } | undefined {
  const json = text.replace(/^\ufeff/, '').trim();
  try {
    return { value: JSON.parse(json), isComplete: true };
  } catch {
    for (const repaired of repairCandidates(json)) {
      try {
        return { value: JSON.parse(repaired), isComplete: false };
      } catch {
        // The break lies further to the front.
      }
    }
    return undefined;
  }
}

/** So many places are tried, from the last complete value to the front. */
const MAX_ATTEMPTS = 200;

/** The text up to each place where a value was complete, closed; the longest first. */
function* repairCandidates(json: string): Generator<string> {
  const cutPoints: { at: number; closing: string }[] = [];
  let closing = '';
  for (let at = 0; at < json.length; at++) {
    const character = json[at]!;
    if (character === '"') {
      at = endOfString(json, at);
      if (at < 0) break;
    } else if (character === '{' || character === '[') {
      closing = (character === '{' ? '}' : ']') + closing;
      // An empty piece would be no gain.
      continue;
    } else if (character === '}' || character === ']') closing = closing.slice(1);
    else if (character !== ',') continue;
    // Before a comma, and behind everything that ends by itself.
    cutPoints.push({ at: character === ',' ? at : at + 1, closing });
  }
  for (const end of cutPoints.reverse().slice(0, MAX_ATTEMPTS)) yield json.slice(0, end.at) + end.closing;
}

/** Where the string that begins here ends; -1 where it does not. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    if (json[at] === '\\') at++;
    else if (json[at] === '"') return at;
  }
  return -1;
}
