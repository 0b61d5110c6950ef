/** The orders of the list. Pure. */
import type { Instrument } from '../../feed/schema.js';
import type { LocalText } from '../../locale/feed-text.js';
import type { Sort } from './criteria.js';

/** The most that one applicant can get, in units of the currency; 0 where no sum is known. */
export const largestAmount = ({ amount }: Instrument): number =>
  Math.max(
    amount?.to ?? amount?.from ?? 0,
    ...(amount?.byPurpose ?? []).map(({ from, to }) => to ?? from ?? 0),
  );

/** The positions in a new order; what is equal stays sorted by closing date. */
export function sortBy(
  sort: Sort,
  byClosing: readonly number[],
  instrumentAt: (index: number) => Instrument | undefined,
  textOf: (text: LocalText) => string,
  language: string,
): readonly number[] {
  const by = <T>(key: (instrument: Instrument) => T, fallback: T, compare: (a: T, b: T) => number) => {
    const keys = new Map<number, T>();
    for (const index of byClosing) {
      const instrument = instrumentAt(index);
      keys.set(index, instrument ? key(instrument) : fallback);
    }
    return [...byClosing].sort((a, b) => compare(keys.get(a)!, keys.get(b)!));
  };
  switch (sort) {
    case 'newest':
      return by<string>(
        ({ updated }) => updated ?? '',
        '',
        (a, b) => (a < b ? 1 : a > b ? -1 : 0),
      );
    case 'amount':
      return by(largestAmount, 0, (a, b) => b - a);
    case 'title': {
      const alphabet = new Intl.Collator(language, { numeric: true });
      return by<string>(
        ({ title }) => textOf(title),
        '',
        (a, b) => alphabet.compare(a, b),
      );
    }
    default:
      return byClosing;
  }
}

/** Best score first; equal scores keep their order. */
export function byScore(found: readonly number[], scores: Uint8Array): number[] {
  const buckets: number[][] = [];
  for (const index of found) (buckets[255 - scores[index]!] ??= []).push(index);
  return buckets.filter(Boolean).flat();
}
