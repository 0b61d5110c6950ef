/** Recognises costs that a contest does not cover, by the words of a budget line. A hint, never an error. Pure. */

/** The shortest word that says something: “alus” does, “and” does not. */
const MIN_LENGTH = 4;
/** What an ending may differ by: “alkohols” and “alkohola”, “prizes” and “prize”. */
const ENDING = 2;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(({ length }) => length >= MIN_LENGTH);

const stemOf = (word: string): string => word.slice(0, Math.max(MIN_LENGTH, word.length - ENDING));

const areAlike = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/**
 * The first of the costs that a budget line seems to be about: they share a word, whatever its ending.
 * @param names each cost in every language that the feed has it in
 */
export function findIneligibleCost(item: string, names: readonly (readonly string[])[]): number | undefined {
  const lineWords = wordsOf(item);
  const index = names.findIndex((texts) =>
    texts.flatMap(wordsOf).some((word) => lineWords.some((each) => areAlike(stemOf(each), stemOf(word)))),
  );
  return index < 0 ? undefined : index;
}
