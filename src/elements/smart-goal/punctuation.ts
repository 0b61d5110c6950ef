/** Punctuation around what people typed, so that it can be combined with other text unchanged. Pure. */

/** Punctuation that may be left at the end of an answer. */
const LOOSE_END = /[\s,;:]+$/u;

/** Abbreviations that end with a full stop, in four languages; so do single letters: “u. c.”, “d.”. */
const ABBREVIATION =
  /(?:^|[\s.(])(?:\p{L}|utt|tml|tūkst|milj|gab|kt|pan|mln|mlrd|vnt|tūkst|jne|jms|jt|jm|etc|Ltd|Inc|Co)\.$/u;

/** The answer with a full stop at the end of the sentence; an answer that already ends a sentence is unchanged. */
export function withFullStop(text: string): string {
  const trimmed = text
    .trim()
    .replace(LOOSE_END, '')
    .replace(/(?<!\.)\.\.$/, '.');
  return !trimmed || /[.!?…][”“"»’']?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** The answer without its final full stop, if more text follows. */
export function withoutFullStop(text: string): string {
  const trimmed = text.trim().replace(LOOSE_END, '');
  return /\.\.$/.test(trimmed) || ABBREVIATION.test(trimmed) ? trimmed : trimmed.replace(/\.$/, '');
}
