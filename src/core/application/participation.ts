/** The participation modes of a contest. Pure. */
import type { ParticipationMode } from '../feed/enums/contests.js';
import type { Contest } from '../feed/schema/schema.js';

export const participationModes = ({ participation }: Contest): readonly ParticipationMode[] =>
  participation.modes ?? ['individual'];

/** Minimum and maximum number of people in an entry, including the applicant. */
export function teamSize(
  contest: Contest,
  mode: ParticipationMode,
): { readonly from: number; readonly to: number } {
  if (mode === 'pair') return { from: 2, to: 2 };
  if (mode !== 'team') return { from: 1, to: 1 };
  const { team } = contest.participation;
  const from = team?.from ?? (participationModes(contest).includes('pair') ? 3 : 2);
  return { from, to: team?.to ?? Infinity };
}
