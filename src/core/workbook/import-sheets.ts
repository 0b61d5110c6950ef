/** A feed from the sheets of a spreadsheet, checked. */
import { checkFeed } from '../check/check-feed.js';
import { loadWording, wordingFor, type Wording } from '../check/wording.js';
import { coreWorkbookMessages } from '../i18n/generated/core/workbook.js';
import type { Language } from '../i18n/languages.js';
import { loadMessages } from '../i18n/messages.js';
import { toJson } from '../util/natives.js';
import { problemsOf } from './findings.js';
import { readSheets, type Reading } from './from-sheets.js';
import { groupProblems, type Problem } from './problems.js';

export interface ImportedSheets {
  readonly feed: Reading['feed'];
  readonly problems: readonly Problem[];
}

/** The wording of check, also for what is wrong in cells. */
export async function loadSheetWording(language: Language): Promise<Wording> {
  await loadMessages(language, [coreWorkbookMessages]);
  return loadWording(language);
}

/**
 * The feed that the sheets make, and everything that is wrong with it, by cell.
 * @param now instant (epoch milliseconds) with which dates are compared
 * @param wording in which the problems are explained; otherwise English
 */
export function importSheets(
  source: string,
  sheets: Parameters<typeof readSheets>[0],
  now: number,
  wording = wordingFor('en'),
): ImportedSheets {
  const reading = readSheets(sheets, wording);
  const { findings } = checkFeed(source, toJson(reading.feed), now, { wording });
  return { feed: reading.feed, problems: groupProblems(problemsOf(reading, findings, wording)) };
}
