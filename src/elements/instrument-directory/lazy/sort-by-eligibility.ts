import type { Directory } from '../instrument-collection.js';
import { judge, type Answers, type Verdict } from './eligibility.js';

export interface Ranking {
  /** The positions with what fits first, then what may fit; nothing is left out. */
  readonly order: readonly number[];
  readonly counts: Readonly<Record<Verdict['result'], number>>;
}

/** Sorts what was found by the answers. */
export function rank(found: readonly number[], directory: Directory, answers: Answers): Ranking {
  const groups: Record<Verdict['result'], number[]> = { fits: [], ask: [], no: [] };
  for (const index of found) {
    const entry = directory.entry(index);
    if (entry) groups[judge(entry.instrument, answers, directory.isWithin).result].push(index);
  }
  const { fits, ask, no } = groups;
  return { order: [...fits, ...ask, ...no], counts: { fits: fits.length, ask: ask.length, no: no.length } };
}
