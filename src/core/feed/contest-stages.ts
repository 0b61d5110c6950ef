/**
 * The stages of a contest after its rounds. In a submission stage, those who have applied send more: the full project
 * after the sketch, for example. All times are the publisher’s local time. Pure.
 */
import { endOfPeriod, shiftYears } from './availability.js';
import type { Contest, Question, Stage } from './schema/schema.js';

/** A stage with a form of its own. It opens at `from` and closes at `to`. */
export interface SubmissionStage extends Stage {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly questions: Question[];
}

export const isSubmissionStage = (stage: Stage): stage is SubmissionStage =>
  Boolean(stage.id && stage.from && stage.to && stage.questions?.length);

/** A yearly stage in the year in which it ends next; any other as it is. */
export function stageAt(stage: Stage, now: string): Stage {
  const last = stage.to ?? stage.from;
  if (!stage.yearly || !last) return stage;
  const years = Math.max(0, +now.slice(0, 4) - +last.slice(0, 4));
  const moved = (date: string | undefined, by: number) => date && shiftYears(date, by);
  const by = endOfPeriod(shiftYears(last, years)) < now ? years + 1 : years;
  return { ...stage, from: moved(stage.from, by), to: moved(stage.to, by) };
}

/** The submission stages with the dates of their year, in the feed’s order. */
export const submissionStagesAt = (
  { stages = [] }: Pick<Contest, 'stages'>,
  now: string,
): SubmissionStage[] => stages.map((stage) => stageAt(stage, now)).filter(isSubmissionStage);

/** Whether applications to this stage are accepted at `now`. */
export const isStageOpen = ({ from, to }: SubmissionStage, now: string): boolean =>
  from <= now && endOfPeriod(to) >= now;

const byOpening = (a: SubmissionStage, b: SubmissionStage): number => (a.from < b.from ? -1 : 1);

/** The submission stages that are open, in the order in which they opened. */
export const openStagesAt = (contest: Pick<Contest, 'stages'>, now: string): SubmissionStage[] =>
  submissionStagesAt(contest, now)
    .filter((stage) => isStageOpen(stage, now))
    .sort(byOpening);

/** The submission stage that is open, the first of several, or else the one that opens next. */
export const currentStage = (contest: Pick<Contest, 'stages'>, now: string): SubmissionStage | undefined =>
  submissionStagesAt(contest, now)
    .filter(({ to }) => endOfPeriod(to) >= now)
    .sort(byOpening)[0];
