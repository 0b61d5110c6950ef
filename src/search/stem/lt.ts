/** Stem of a folded word. */
export const stem = (word: string): string => word;
