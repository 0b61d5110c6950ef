/** The plan on the device: `localStorage['tilts:plan']`, a plan as JSON (`src/core/plan/schema.ts`); nothing where it is empty. */
import type { Plan } from '../../src/core/plan/plan.js';

export const PLAN_KEY = 'tilts:plan';

/** Puts a plan on the device as another tab of the browser would, and lets the page read it. */
export async function storePlan(plan: Plan): Promise<void> {
  localStorage.setItem(PLAN_KEY, JSON.stringify(plan));
  dispatchEvent(new StorageEvent('storage', { key: PLAN_KEY }));
  // What reads it in the page is loaded when there is something to read.
  await import('../../src/core/plan/parse-plan.js');
}

/** What is on the device. */
export const storedPlan = (): Plan | undefined =>
  (JSON.parse(localStorage.getItem(PLAN_KEY) ?? 'null') as Plan | null) ?? undefined;

/** What is on the device once the person leaves the page: the last change is written then at the latest. */
export function planAfterLeaving(): Plan | undefined {
  dispatchEvent(new PageTransitionEvent('pagehide'));
  return storedPlan();
}
