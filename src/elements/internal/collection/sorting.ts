/** The sort orders of a list. Pure. */

/** The positions in a new order; equal ones stay in their order. The key of each is computed once. */
export function orderBy<T>(
  positions: readonly number[],
  keyAt: (index: number) => T,
  compare: (a: T, b: T) => number,
): readonly number[] {
  const keys = new Map(positions.map((index) => [index, keyAt(index)]));
  return [...positions].sort((a, b) => compare(keys.get(a)!, keys.get(b)!));
}

/** Dates and other codes, the lowest first. */
export const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares texts by the alphabet of a language, and numbers in them by value. */
export const localeComparator = (language: string): ((a: string, b: string) => number) =>
  new Intl.Collator(language, { numeric: true }).compare;

/** Best score first; equal scores stay in their order. */
export function byScore(positions: readonly number[], scores: Uint8Array): number[] {
  const buckets: number[][] = [];
  for (const index of positions) (buckets[255 - scores[index]!] ??= []).push(index);
  return buckets.filter(Boolean).flat();
}
