/** The tools of the directory: loaded when one of them is first asked for. */
import { toolStyles as commonStyles } from '../../../browse/tools/styles.js';
import { renderSheetsOf } from '../../../browse/tools/sheets.js';
import type { TemplateResult } from 'lit';
import type { DirectoryToolState } from '../directory-tools-controller.js';
import type { Directory, Entry } from '../directory.js';
import { renderDetail } from './detail.js';
import { eligibilityStyles } from './styles.js';
import { judge, type Answers, type Verdict } from './eligibility.js';

export { renderDialog } from './dialog.js';
export { renderQuestions, renderVerdict } from './eligibility-view.js';
export { use } from './outputs.js';

export const toolStyles = [commonStyles, eligibilityStyles];

export const renderSheets = (entries: readonly Entry[], state: DirectoryToolState): TemplateResult =>
  renderSheetsOf(entries, state.formats, (entry) => renderDetail(state, entry, 3));

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
