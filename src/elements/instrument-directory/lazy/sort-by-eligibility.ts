import type { InstrumentCollection } from '../instrument-collection.js';
import { evaluateEligibility, type Answers, type EligibilityResult } from './eligibility.js';

export interface Ranking {
  /** The positions with eligible instruments first, then those that may be suitable; nothing is left out. */
  readonly order: readonly number[];
  readonly counts: Readonly<Record<EligibilityResult['result'], number>>;
}

/** Sorts the results by the answers. */
export function sortByEligibility(
  positions: readonly number[],
  collection: InstrumentCollection,
  answers: Answers,
): Ranking {
  const groups: Record<EligibilityResult['result'], number[]> = { eligible: [], maybe: [], ineligible: [] };
  for (const index of positions) {
    const item = collection.item(index);
    if (item) groups[evaluateEligibility(item.instrument, answers, collection.isWithin).result].push(index);
  }
  const { eligible, maybe, ineligible } = groups;
  return {
    order: [...eligible, ...maybe, ...ineligible],
    counts: { eligible: eligible.length, maybe: maybe.length, ineligible: ineligible.length },
  };
}
