/** A feed from the sheets of a spreadsheet, checked. */
import { checkFeed } from '../check/check-feed.js';
import { toJson } from '../util/natives.js';
import { problemsOf } from './findings.js';
import { readSheets, type Reading } from './from-sheets.js';
import { groupProblems, type Problem } from './problems.js';

export interface ImportedSheets {
  readonly feed: Reading['feed'];
  readonly problems: readonly Problem[];
}

/**
 * The feed that the sheets make, and everything that is wrong with it, by cell.
 * @param now instant (epoch milliseconds) with which dates are compared
 */
export function importSheets(
  source: string,
  sheets: Parameters<typeof readSheets>[0],
  now: number,
): ImportedSheets {
  const reading = readSheets(sheets);
  const { findings } = checkFeed(source, toJson(reading.feed), now);
  return { feed: reading.feed, problems: groupProblems(problemsOf(reading, findings)) };
}
