/** Adds another plan to one’s own. Pure. */
import type { Plan } from './plan.js';

const LISTS = [
  'documents',
  'organisations',
  'dataSources',
  'needs',
  'availableResources',
  'goals',
  'information',
  'risks',
  'followUp',
] as const;

interface Item {
  readonly id: string;
}

/** Appends items; ids that are already used get new ones. */
function appended<T extends Item>(current: readonly T[], other: readonly T[]): T[] {
  let lastId = current.reduce((max, { id }) => Math.max(max, Number(id) || 0), 0);
  return [...current, ...other.map((item) => ({ ...item, id: String(++lastId) }))];
}

/** Documents, goals, risks and so on of the other plan are appended; of the partners, only its own steps. */
export function appendPlan(current: Plan, other: Plan): Plan {
  const lists = LISTS.map((name) => [name, appended<Item>(current[name], other[name])]);
  const steps = other.partners.filter(({ step }) => !step);
  return { ...current, ...Object.fromEntries(lists), partners: appended(current.partners, steps) } as Plan;
}
