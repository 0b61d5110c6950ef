/** The road map and the plan on this device. */
import { PlanStore } from '../../../core/plan/plan-store.js';
import { addStage } from '../../../core/road-map/plan-from-steps.js';
import { progressOf } from '../../../core/road-map/road-map.js';
import { STAGES } from '../../../core/road-map/steps.js';
import type { ShareViewModel } from '../road-map.types.js';

/** The plan on this device, once it has been read. */
export async function loadedPlans(): Promise<PlanStore> {
  const store = PlanStore.shared;
  if (!store.isReady) await store.load();
  return store;
}

/** The stages that are not finished become tasks of the first goal. */
export async function addToPlan({ map, frame, steps, setStatus }: ShareViewModel): Promise<void> {
  const store = await loadedPlans();
  const { side } = map;
  const unfinished = STAGES.filter((stage) => {
    const { done, total } = progressOf(map, side, stage);
    return done < total;
  });
  const plan = unfinished.reduce(
    (before, stage) => addStage(before, 0, { map, frame, steps, side, stage }),
    store.plan,
  );
  store.edit(plan);
  setStatus((msg) =>
    msg('The steps are tasks of the first goal in your plan on this device.', { id: 'road-map.in-plan' }),
  );
}
