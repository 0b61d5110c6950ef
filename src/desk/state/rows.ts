/** The rows of the list: made again only for what has changed. */
import type { DeskFinding } from '../check/check.types.js';
import type { DeskState } from './desk-state.js';
import { languagesOf, matches, recordsOf, stateOf, titleOf, type RecordState } from './records.js';

export interface Row {
  readonly index: number;
  readonly record: unknown;
  readonly title: string;
  readonly state: RecordState;
  readonly findings: readonly DeskFinding[];
}

const NONE: readonly DeskFinding[] = [];

/** Findings by list and position. */
export function findingsByRecord(findings: readonly DeskFinding[], list: string): Map<number, DeskFinding[]> {
  const byIndex = new Map<number, DeskFinding[]>();
  for (const finding of findings) {
    if (finding.list !== list || finding.index === undefined) continue;
    const others = byIndex.get(finding.index);
    if (others) others.push(finding);
    else byIndex.set(finding.index, [finding]);
  }
  return byIndex;
}

/** The rows that a search finds, remembered until the records, the findings or the search change. */
export class RowList {
  #key: readonly unknown[] = [];
  #rows: readonly Row[] = [];

  rowsOf({ work, list, search }: DeskState, language: string, today: string): readonly Row[] {
    if (!work) return [];
    const { feed } = work.history;
    const key = [feed[list], work.findings, search, language, today];
    if (key.every((each, at) => each === this.#key[at])) return this.#rows;
    this.#key = key;
    const byIndex = findingsByRecord(work.findings, list);
    const languages = languagesOf(feed);
    const query = search.trim();
    this.#rows = recordsOf(feed, list).flatMap((record, index) => {
      if (query && !matches(record, query)) return [];
      const findings = byIndex.get(index) ?? NONE;
      const title = titleOf(record, language, languages);
      return [{ index, record, title, state: stateOf(record, findings, today), findings }];
    });
    return this.#rows;
  }
}
