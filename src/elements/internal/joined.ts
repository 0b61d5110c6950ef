/** Joins texts by different authors on one line. */

const SENTENCE = /[.!?…]$/;

/** Joins texts with a separator; after a text that ends a sentence it is left out. */
export function joinTexts(texts: readonly (string | number | false | undefined)[], separator = '; '): string {
  const filled = texts.filter((text) => text !== undefined && text !== false && text !== '').map(String);
  return filled
    .reduce((line, text) => line + (SENTENCE.test(line) ? ' ' : separator) + text, '')
    .slice(separator.length);
}

/** “Deadline: 3 December”; a question needs no colon. */
export const withLabel = (label: string, text: string): string =>
  `${label}${/[.!?…:]$/.test(label) ? '' : ':'} ${text}`;
