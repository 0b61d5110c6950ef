/** The state of a contest. All times are the publisher’s local time, whatever the device says. Pure. */
import { availabilityAt, shiftYears, type Availability } from './availability.js';
import { currentStage, type SubmissionStage } from './contest-stages.js';
import { toTimestamp } from '../util/natives.js';
import type { Contest, Round } from './schema/schema.js';

export const PHASES = [
  'open',
  'all-year',
  'upcoming',
  'by-announcement',
  'stage-open',
  'stage-upcoming',
  'judging',
  'results',
  'closed',
] as const;
/**
 * Open now, open all year, opens later, by announcement; those who have applied send more now, or will later; being
 * judged, with results, or over.
 */
export type Phase = (typeof PHASES)[number];

export interface ContestState {
  readonly phase: Phase;
  /** The current round with its real dates: yearly rounds in their year, holidays skipped. */
  readonly round?: ContestRound | undefined;
  /** The submission stage that is open, with its real dates; in the phase `stage-upcoming`, the next one. */
  readonly stage?: SubmissionStage | undefined;
}

type Dated = Pick<Contest, 'rounds' | 'allYear' | 'holidays' | 'stages' | 'results'>;
export type ContestRound = NonNullable<Contest['rounds']>[number];

const DAY = 86_400_000;

/** The day, or the next working day if it is a weekend or a holiday. A time of day stays. */
export function toWorkingDay(date: string, holidays: readonly string[] = []): string {
  for (let at = toTimestamp(date.slice(0, 10)); ; at += DAY) {
    const day = new Date(at);
    const iso = day.toISOString().slice(0, 10);
    if (day.getUTCDay() % 6 !== 0 && !holidays.includes(iso)) return iso + date.slice(10);
  }
}

/** The round this year and next, its deadline moved to a working day. */
function effectiveRounds(
  round: ContestRound,
  now: string,
  holidays: readonly string[] | undefined,
): ContestRound[] {
  const { closes, opens, yearly, nextWorkingDay } = round;
  if (!nextWorkingDay || !closes) return [round];
  const first = yearly ? Math.max(0, +now.slice(0, 4) - +closes.slice(0, 4)) : 0;
  return (yearly ? [first, first + 1] : [first]).map((years) => ({
    ...round,
    opens: opens && shiftYears(opens, years),
    closes: toWorkingDay(shiftYears(closes, years), holidays),
    yearly: false,
  }));
}

/** All rounds with their real dates. */
export const roundsAt = ({ rounds = [], holidays }: Dated, now: string): Round[] =>
  rounds.flatMap((round) => effectiveRounds(round, now, holidays));

/** The phase after the last round. */
function phaseAfterClosing(contest: Dated, now: string): Phase {
  const { published, winners } = contest.results ?? {};
  if (published ? published <= now : winners?.length) return 'results';
  const results = contest.stages?.find(({ kind }) => kind === 'results');
  const day = results?.to ?? results?.from ?? published;
  return day && day.slice(0, 10) >= now.slice(0, 10) ? 'judging' : 'closed';
}

/** The state at `now` (`YYYY-MM-DDTHH:mm:ss`). */
export function contestStateAt(contest: Dated, now: string): ContestState {
  const { state, round }: Availability = availabilityAt({ ...contest, rounds: roundsAt(contest, now) }, now);
  const stage = currentStage(contest, now);
  if (stage && stage.from <= now)
    return { phase: isOpen({ phase: state }) ? state : 'stage-open', round, stage };
  const isStageNext = state === 'closed' || (state === 'upcoming' && stage && stage.from < round!.opens!);
  if (stage && isStageNext) return { phase: 'stage-upcoming', round, stage };
  return { phase: state === 'closed' ? phaseAfterClosing(contest, now) : state, round };
}

/** Whether people can apply in this state. */
export const isOpen = ({ phase }: Pick<ContestState, 'phase'>): boolean =>
  phase === 'open' || phase === 'all-year';

/** What is open now or opens next: a round, or the stage of those who have applied as if it were one. */
export const periodOf = ({
  phase,
  round,
  stage,
}: ContestState): { phase: string; round?: ContestRound | undefined } =>
  stage && phase.startsWith('stage-')
    ? { phase: phase.slice('stage-'.length), round: { opens: stage.from, closes: stage.to } }
    : { phase, round };
