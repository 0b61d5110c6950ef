/** What the road map and a plan have in common: steps as tasks of a goal, and values for the blanks. Pure. */
import { createItem, nextId, setAt, type Activity, type Plan, type Task } from '../plan/plan.js';
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
  const { tasks } = plan.goals[goalIndex]!;
  const name = frame.stages[stage].title;
  const at = tasks.findIndex((task) => task.name === name);
  const task = tasks[at] ?? { ...createItem.tasks(), id: nextId(tasks), name };
  const added = stepsOf(side, stage).reduce(
    (before, step) => withActivity(before, activityOf(steps[step]!, stepOf(map, side, step))),
    task,
  );
  if (added === tasks[at]) return plan;
  return setAt(plan, `goals.${goalIndex}.tasks.${at < 0 ? tasks.length : at}`, added);
}

const withActivity = (task: Task, activity: Activity): Task =>
  task.activities.some(({ name }) => name === activity.name)
    ? task
    : { ...task, activities: [...task.activities, { ...activity, id: nextId(task.activities) }] };

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
