/** What the road map and a plan have in common: steps as tasks of a goal, and values for the blanks. Pure. */
import { addTask } from '../plan/add-task.js';
import { createItem, type Activity, type Plan } from '../plan/plan.js';
import type { AnyStepTexts, RoadMapFrame, StepText } from './content.types.js';
import { stepOf, type RoadMap } from './road-map.js';
import { stepsOf, type Side, type Stage } from './steps.js';
import type { Blank } from './templates.js';

/** A stage of a side, with the texts of that side’s steps. */
export interface StageOfMap {
  readonly map: RoadMap;
  readonly frame: RoadMapFrame;
  readonly steps: AnyStepTexts;
  readonly side: Side;
  readonly stage: Stage;
}

/**
 * The plan with the steps of a stage: the stage is a task of the goal, and each step an activity. Nothing that is in the
 * plan is changed: a task of that name gets only the activities that it does not have.
 */
export function addStage(
  plan: Plan,
  goalIndex: number,
  { map, frame, steps, side, stage }: StageOfMap,
): Plan {
  const activities = stepsOf(side, stage).map((step) => activityOf(steps[step]!, stepOf(map, side, step)));
  return addTask(plan, goalIndex, frame.stages[stage].title, activities);
}

const activityOf = (
  { title, who }: StepText,
  { isDone, date }: { isDone: boolean; date: string },
): Activity => ({
  ...createItem.activities(),
  name: title,
  to: date,
  who,
  state: isDone ? 'done' : 'planned',
});

const joined = (texts: readonly string[]): string =>
  [...new Set(texts.map((text) => text.trim()))].filter(Boolean).join('; ');

/**
 * What a plan knows of the blanks of a document. Dates are as in the plan, `YYYY-MM-DD`; who shows them formats them.
 *
 * @param goalIndex the goal that the document is about
 */
export function blankValues(plan: Plan, goalIndex: number, map: RoadMap): Partial<Record<Blank, string>> {
  const goal = plan.goals[goalIndex];
  const activities = goal?.tasks.flatMap((task) => task.activities) ?? [];
  const { name = '', target = '', unit = '' } = goal?.measure ?? {};
  return {
    municipality: map.names.municipality,
    organisation: map.names.community || (plan.organisations[0]?.name ?? ''),
    until: goal?.by ?? '',
    need: goal?.need.trim() || (plan.needs[0]?.need ?? ''),
    // A template ends the sentence itself.
    goal: (goal?.wording.trim() || (goal?.what ?? '')).replace(/\.$/, ''),
    indicator: [name, [target, unit].filter(Boolean).join(' ')].filter(Boolean).join(': '),
    tasks: joined(goal?.tasks.map((task) => task.name) ?? []),
    resources: joined([...(goal?.resources ?? []), ...plan.availableResources].map((each) => each.name)),
    money: joined(activities.map(({ money }) => money)),
  };
}
