/** The rules of a contest in one participation mode. Pure. */
import type { ParticipationMode } from '../feed/enums/contests.js';
import type { Contest } from '../feed/schema/schema.js';
import type { AnswerValue } from './answers.js';
import { participationModes } from './participation.js';

/** By contest and mode, so that the same rules are the same object. */
const known = new WeakMap<Contest, Partial<Record<ParticipationMode, Contest>>>();

/**
 * The contest as it is in one mode: what `participation.byMode` and `funding.byMode` say of the mode replaces what is
 * said of all. Without a mode, and for a contest that has been resolved already, the contest itself.
 */
export function contestInMode(contest: Contest, mode: ParticipationMode | undefined): Contest {
  const { participation, funding } = contest;
  if (!mode || !(participation.byMode ?? funding?.byMode)) return contest;
  const inModes = known.get(contest) ?? {};
  known.set(contest, inModes);
  return (inModes[mode] ??= {
    ...contest,
    participation: { ...participation, ...participation.byMode?.[mode], byMode: undefined },
    funding: funding && { ...funding, ...funding.byMode?.[mode], byMode: undefined },
  });
}

interface ModeAnswer {
  readonly participationMode?: AnswerValue | undefined;
}

/** The participation mode: as chosen, or the only one. */
export function participationModeOf(
  contest: Contest,
  { participationMode }: ModeAnswer,
): ParticipationMode | undefined {
  const modes = participationModes(contest);
  return modes.length === 1 ? modes[0] : modes.find((mode) => mode === participationMode);
}

/** The contest by the rules that apply to these answers. */
export const contestForAnswers = (contest: Contest, answers: ModeAnswer): Contest =>
  contestInMode(contest, participationModeOf(contest, answers));
