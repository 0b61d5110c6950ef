/** Work from elsewhere as a task of a goal. Pure. */
import { createItem, nextId, setAt, type Activity, type Plan, type Task } from './plan.js';

/**
 * The plan with a task of the goal, and its activities. Nothing that is in the plan is changed: a task of that name gets
 * only the activities that it does not have.
 *
 * @param goalIndex position of the goal, from 0
 * @param activities their ids are given here
 */
export function addTask(plan: Plan, goalIndex: number, name: string, activities: readonly Activity[]): Plan {
  const { tasks } = plan.goals[goalIndex]!;
  const at = tasks.findIndex((task) => task.name === name);
  const task = tasks[at] ?? { ...createItem.tasks(), id: nextId(tasks), name };
  const added = activities.reduce(withActivity, task);
  if (added === tasks[at]) return plan;
  return setAt(plan, `goals.${goalIndex}.tasks.${at < 0 ? tasks.length : at}`, added);
}

const withActivity = (task: Task, activity: Activity): Task =>
  task.activities.some(({ name }) => name === activity.name)
    ? task
    : { ...task, activities: [...task.activities, { ...activity, id: nextId(task.activities) }] };
