/** Contests of the tests: those of the sample, and small hand-made ones. */
import { parseRecord } from '../../src/core/feed/parse.js';
import type { Contest } from '../../src/core/feed/schema/schema.js';
import { sample } from './feeds.js';

interface WithContests {
  readonly contests: readonly (Record<string, unknown> & { readonly id: string })[];
}

/** The contests of the sample, with their dates moved to the tests' day, unchecked. */
export const rawContests = (): WithContests['contests'] => (sample() as unknown as WithContests).contests;

/** Reads a contest, and says what is wrong where it cannot be read. */
export function asContest(raw: unknown): Contest {
  const result = parseRecord('contests', raw, 0);
  if ('issues' in result) throw new Error(JSON.stringify(result.issues));
  return result.record;
}

/** A contest of the sample. */
export function sampleContest(id: string): Contest {
  const raw = rawContests().find((each) => each.id === id);
  if (!raw) throw new Error(`The sample has no contest ${id}`);
  return asContest(raw);
}

/** The least contest, changed. */
export const contest = (change: object = {}): Contest => asContest(rawContest('c', change));

/** The least contest as a feed has it, changed. Its texts are in Latvian and English. */
export const rawContest = (id: string, change: object = {}): Record<string, unknown> => ({
  id,
  title: { lv: `Konkurss ${id}`, en: `Contest ${id}` },
  summary: { lv: `Kopsavilkums ${id}`, en: `Summary ${id}` },
  organiser: { name: { lv: 'Novads', en: 'County' } },
  participation: {},
  ...change,
});
