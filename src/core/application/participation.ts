/** How one may enter a contest. Pure. */
import type { ParticipationMode } from '../feed/enums/contests.js';
import type { Contest } from '../feed/schema/schema.js';

/** The ways of entering. */
export const participationModes = ({ participation }: Contest): readonly ParticipationMode[] =>
  participation.modes ?? ['individual'];

/** Least and greatest number of people of an entry, the applicant included. */
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
