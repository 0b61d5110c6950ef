/** A plan in memory: its types, empty items, and changes that do not mutate the old plan. Pure. */
import { toJson } from '../util/natives.js';
import { toSpliced } from '../feed/collections.js';
import type { Plan } from './schema.js';
import { PARTNER_STEPS } from './smart-criteria.js';

export type { Plan };
export type Goal = Plan['goals'][number];
export type Indicator = Goal['measure'];
export type Resource = Goal['resources'][number];
export type Task = Goal['tasks'][number];
export type Activity = Task['activities'][number];
export type PlanDocument = Plan['documents'][number];
export type AvailableResource = Plan['availableResources'][number];
export type Risk = Plan['risks'][number];

/** Creates empty items, by the name of their list. */
export const createItem = {
  values: () => ({ id: '', date: '', value: '', note: '' }),
  indicators: (): Indicator => ({
    id: '',
    name: '',
    isQualitative: false,
    unit: '',
    baseline: '',
    target: '',
    lessIsBetter: false,
    method: '',
    source: '',
    evaluator: '',
    advice: '',
    values: [],
  }),
  resources: (): Resource => ({ id: '', type: '', name: '', holder: '' }),
  milestones: () => ({ id: '', date: '', value: '' }),
  activities: (): Activity => ({
    id: '',
    name: '',
    from: '',
    to: '',
    money: '',
    costs: {},
    who: '',
    unit: '',
    state: 'planned',
    unblock: '',
    instrument: '',
  }),
  tasks: (): Task => ({ id: '', name: '', activities: [] }),
  goals: (): Goal => ({
    id: '',
    who: '',
    what: '',
    where: '',
    forWhom: '',
    measure: { ...createItem.indicators(), id: '1' },
    resources: [],
    missing: '',
    priority: '',
    document: '',
    group: '',
    need: '',
    by: '',
    milestones: [],
    wording: '',
    tasks: [],
    indicators: [],
  }),
  documents: (): PlanDocument => ({
    id: '',
    kind: '',
    level: '',
    title: '',
    point: '',
    holder: '',
    link: '',
  }),
  organisations: () => ({ id: '', name: '', cooperation: '', result: '' }),
  dataSources: () => ({ id: '', name: '', source: '', frequency: '', responsible: '', gap: '' }),
  availableResources: (): AvailableResource => ({ ...createItem.resources(), given: '' }),
  partners: (): Plan['partners'][number] => ({ id: '', step: '', name: '', isDone: false, note: '' }),
  information: () => ({ id: '', name: '', audience: '', channel: '', from: '', to: '', unit: '' }),
  needs: () => ({ id: '', group: '', support: '', need: '', help: '', example: '' }),
  risks: (): Risk => ({
    id: '',
    factor: '',
    effect: '',
    likelihood: '',
    impact: '',
    prevention: '',
    reaction: '',
    owner: '',
  }),
  followUp: () => ({ id: '', name: '', unit: '', date: '', indicator: '' }),
} as const;

export type ListName = keyof typeof createItem;

/** A plan with one empty goal. */
export const createPlan = (id: string): Plan => ({
  tilts: 'plan',
  version: 2,
  id,
  title: '',
  from: '',
  to: '',
  budget: {},
  documents: [],
  organisations: [],
  dataSources: [],
  availableResources: [],
  goals: [{ ...createItem.goals(), id: '1' }],
  partners: PARTNER_STEPS.map((step, at) => ({ ...createItem.partners(), id: String(at + 1), step })),
  information: [],
  needs: [],
  risks: [],
  followUp: [],
});

/** The path of a value in a plan: `goals.0.tasks.2.name`. */
export type Path = string;

type Tree = Record<string, unknown>;

/** The value at a path; undefined if the path does not exist. */
export const getAt = (plan: unknown, path: Path): unknown =>
  path.split('.').reduce<unknown>((at, key) => (at as Tree | undefined)?.[key], plan);

/** The plan with another value at a path. */
export function setAt<T>(plan: T, path: Path, value: unknown): T {
  const [key, ...rest] = path.split('.');
  const inner = rest.length ? setAt((plan as Tree)[key!], rest.join('.'), value) : value;
  if (Array.isArray(plan)) return toSpliced<unknown>(plan, Number(key), 1, inner) as T;
  return { ...plan, [key!]: inner };
}

interface Item {
  readonly id: string;
}

const listAt = (plan: Plan, path: Path): readonly Item[] => getAt(plan, path) as readonly Item[];

/** An id that no item of the list has. */
export const nextId = (list: readonly Item[]): string =>
  String(list.reduce((max, { id }) => Math.max(max, Number(id) || 0), 0) + 1);

/** Appends an item to a list; the given values fill the empty item. */
export function add(plan: Plan, path: Path, name: ListName, values: object = {}): Plan {
  const list = listAt(plan, path);
  return setAt(plan, path, [...list, { ...createItem[name](), ...values, id: nextId(list) }]);
}

export const remove = (plan: Plan, path: Path, at: number): Plan =>
  setAt(plan, path, toSpliced(listAt(plan, path), at, 1));

/** Inserts a copy after the item. The ids inside can stay: they only need to differ within their own list. */
export function duplicate(plan: Plan, path: Path, at: number): Plan {
  const list = listAt(plan, path);
  const copy = { ...structuredClone(list[at]!), id: nextId(list) };
  return setAt(plan, path, toSpliced(list, at + 1, 0, copy));
}

/** Moves an item up (-1) or down (1); at the end of the list it stays. */
export function move(plan: Plan, path: Path, at: number, by: -1 | 1): Plan {
  const list = listAt(plan, path);
  const to = at + by;
  if (to < 0 || to >= list.length) return plan;
  return setAt(plan, path, toSpliced(toSpliced(list, at, 1), to, 0, list[at]!));
}

/** Whether nothing has been entered yet. */
export const isEmpty = (plan: Plan): boolean => {
  const { id, ...written } = plan;
  const { id: _, ...blank } = createPlan(id);
  return toJson(written) === toJson(blank);
};
