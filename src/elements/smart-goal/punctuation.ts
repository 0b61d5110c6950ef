/** How what people wrote is closed off, so that it can stand beside other words unaltered. Pure. */

/** What may be left hanging at the end of an answer. */
const LOOSE_END = /[\s,;:]+$/u;

/** Words that end with a full stop of their own, in four languages; single letters do too: "u. c.", "d.". */
const ABBREVIATION =
  /(?:^|[\s.(])(?:\p{L}|utt|tml|tūkst|milj|gab|kt|pan|mln|mlrd|vnt|tūkst|jne|jms|jt|jm|etc|Ltd|Inc|Co)\.$/u;

/** The answer with the full stop that closes a sentence; one that closes itself stays as it is. */
export function withFullStop(text: string): string {
  const trimmed = text
    .trim()
    .replace(LOOSE_END, '')
    .replace(/(?<!\.)\.\.$/, '.');
  return !trimmed || /[.!?…][”“"»’']?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** The answer without the full stop of a sentence, for a place where more follows. */
export function withoutFullStop(text: string): string {
  const trimmed = text.trim().replace(LOOSE_END, '');
  return /\.\.$/.test(trimmed) || ABBREVIATION.test(trimmed) ? trimmed : trimmed.replace(/\.$/, '');
}
