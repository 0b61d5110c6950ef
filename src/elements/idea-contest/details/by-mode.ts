/** Rules that differ by participation mode, in plain words. */
import { participationModes } from '../../../core/application/participation.js';
import { contestInMode } from '../../../core/application/rules-by-mode.js';
import { withLabel } from '../../internal/joined.js';
import type { ContestViewModel } from '../idea-contest.types.js';
import { participationText } from '../labels.js';

/** One line where the mode makes no difference, else a line for each mode that has one: “alone: aged 18–25”. */
export function linesByMode(
  view: ContestViewModel,
  textOf: (view: ContestViewModel) => string | undefined,
): string[] {
  const { contest, formatter, msg } = view;
  const all = participationModes(contest).map((mode) => ({
    mode: participationText(msg, contest, mode, formatter),
    text: textOf({ ...view, contest: contestInMode(contest, mode) }) ?? '',
  }));
  const [first] = all;
  if (all.every(({ text }) => text === first!.text)) return first!.text ? [first!.text] : [];
  return all.filter(({ text }) => text).map(({ mode, text }) => withLabel(mode, text));
}
