/** Puts work into the plan on this device; with the plan’s own code, which only those load who do that. */
import { addTask } from '../../../core/plan/add-task.js';
import { createItem } from '../../../core/plan/plan.js';
import { PlanStore } from '../../../core/plan/plan-store.js';

/**
 * Adds a task with these activities to the first goal of the plan; what is there already is not added again.
 *
 * @throws {Error} if the stored plan cannot be read now
 */
export async function addActivities(task: string, names: readonly string[]): Promise<void> {
  const store = PlanStore.shared;
  if (!store.isReady) await store.load();
  if (!store.isReady) throw new Error('The plan on this device cannot be read');
  store.edit(
    addTask(
      store.plan,
      0,
      task,
      names.map((name) => ({ ...createItem.activities(), name })),
    ),
  );
}
