/** The tools of the directory: loaded when one of them is first asked for. */
import type { Directory } from '../directory.js';
import { judge, type Answers } from './eligibility.js';

export { renderDialog } from './dialog.js';
export { renderQuestions, renderVerdict } from './eligibility-view.js';
export { use } from './outputs.js';
export { renderSheets } from './sheets.js';
export { toolStyles } from './styles.js';

const RANKS = { fits: 0, ask: 1, no: 2 } as const;

/** The positions with what fits first, then what may fit; nothing is left out. */
export function rank(found: readonly number[], directory: Directory, answers: Answers): readonly number[] {
  const groups: [number[], number[], number[]] = [[], [], []];
  for (const index of found) {
    const entry = directory.entry(index);
    if (entry) groups[RANKS[judge(entry.instrument, answers, directory.isWithin).result]].push(index);
  }
  return groups.flat();
}
