/** Somebody's plan added to one's own. Pure. */
import type { Plan } from './plan.js';

const LISTS = ['goals', 'information', 'needs', 'risks', 'followUp'] as const;

interface Item {
  readonly id: string;
}

/** Behind one's own; ids that are taken are given anew. */
function appended<T extends Item>(own: readonly T[], other: readonly T[]): T[] {
  let free = own.reduce((most, { id }) => Math.max(most, Number(id) || 0), 0);
  return [...own, ...other.map((item) => ({ ...item, id: String(++free) }))];
}

/** Goals, needs, risks and so on of the other plan behind those of one's own; of the partners only steps of its own. */
export function addPlan(own: Plan, other: Plan): Plan {
  const lists = LISTS.map((name) => [name, appended<Item>(own[name], other[name])]);
  const steps = other.partners.filter(({ step }) => !step);
  return { ...own, ...Object.fromEntries(lists), partners: appended(own.partners, steps) } as Plan;
}
