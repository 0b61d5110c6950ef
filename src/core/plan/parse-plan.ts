/** Opens a saved plan: everything that can be read is used, and the rest is reported. */
import type { ZodMiniType } from 'zod/mini';
import { toJson } from '../util/natives.js';
import { toSpliced } from '../feed/collections.js';
import { createItem, createPlan, getAt, setAt, type ListName, type Path, type Plan } from './plan.js';
import { migrate, VERSION, versionOf } from './migrate.js';
import { isObject } from '../util/is-object.js';
import { repairJson } from '../util/repair-json.js';
import { planSchema } from './schema.js';

export { mergePlans } from './three-way-merge.js';

/** What was lost when reading a file; the view has the messages. */
export type FileIssue =
  | { readonly code: 'cut-off' | 'newer' }
  /** The value at this path could not be read. */
  | { readonly code: 'left-out'; readonly path: Path };

export interface ParsedPlan {
  readonly plan: Plan;
  readonly issues: readonly FileIssue[];
}

/** The plan in a file’s text; undefined if the file is not a plan. */
export function parsePlan(text: string): ParsedPlan | undefined {
  const parsed = repairJson(text);
  const file = migrate(parsed?.json);
  if (!parsed || file['tilts'] !== 'plan') return undefined;
  const issues: FileIssue[] = [];
  if (parsed.isTruncated) issues.push({ code: 'cut-off' });
  if (versionOf(file) > VERSION) issues.push({ code: 'newer' });
  const plan = repair({ ...file, version: VERSION }, (path) => issues.push({ code: 'left-out', path }));
  return { plan, issues };
}

/** The plan as text for a file. */
export const serializePlan = (plan: Plan): string => `${toJson(plan, 2)}\n`;

/** Adds what is missing and removes what does not fit the schema. */
function repair(file: Record<string, unknown>, onRemoved: (path: Path) => void): Plan {
  let plan: unknown = file;
  const schema = planSchema as unknown as ZodMiniType<Plan>;
  for (;;) {
    plan = applyPlanDefaults(plan);
    const result = schema.safeParse(plan, { jitless: true });
    if (result.success) {
      const { goals } = result.data;
      return goals.length ? result.data : { ...result.data, goals: createPlan('').goals };
    }
    const invalidPaths = new Map(
      result.error.issues.map(({ path }) => [path.map(String).join('.'), path.map(String)]),
    );
    [...invalidPaths.keys()].forEach(onRemoved);
    // From the end, so that the indexes of the others stay valid.
    for (const keys of [...invalidPaths.values()].reverse()) plan = removeAt(plan, keys);
  }
}

const isList = (name: string): name is ListName => Object.hasOwn(createItem, name);

/** The value with all fields of an empty one, in its lists too; a value that is not an object is left to the schema. */
function applyDefaults(defaults: object, value: unknown): unknown {
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    Object.entries({ ...defaults, ...Object.fromEntries(entries) }).map(([key, each]) => {
      if (key === 'measure') return [key, applyDefaults({ ...createItem.indicators(), id: '1' }, each)];
      return [key, isList(key) ? applyListDefaults(key, each) : each];
    }),
  );
}

const applyPlanDefaults = (file: unknown): unknown => applyDefaults({ ...createPlan('1'), goals: [] }, file);

function applyListDefaults(name: ListName, list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  const ids = new Set<unknown>();
  let next = 1;
  return list.map((item: unknown) => {
    const complete = applyDefaults(createItem[name](), item);
    if (!isObject(complete)) return complete;
    let { id } = complete;
    while (!id || typeof id !== 'string' || ids.has(id)) id = String(next++);
    ids.add(id);
    return { ...complete, id };
  });
}

/** Removes the value at a path: an item is removed from its list, a field becomes empty. Keys can contain dots. */
function removeAt(plan: unknown, path: readonly string[]): unknown {
  const keys = path.slice(0, -1);
  const key = path.at(-1)!;
  const parent = keys.length ? getAt(plan, keys.join('.')) : plan;
  const replaceParent = (value: unknown) => (keys.length ? setAt(plan, keys.join('.'), value) : value);
  if (Array.isArray(parent)) return replaceParent(toSpliced(parent as unknown[], Number(key), 1));
  const { [key]: _, ...others } = parent as Record<string, unknown>;
  const defaults = defaultsAt(keys);
  return replaceParent(Object.hasOwn(defaults, key) ? { ...others, [key]: defaults[key] } : others);
}

/** An empty value of the type at this path. */
function defaultsAt(keys: readonly string[]): Record<string, unknown> {
  const list = keys.findLast((key) => Number.isNaN(Number(key)));
  if (!list) return createPlan('1');
  if (list === 'measure') return { ...createItem.indicators(), id: '1' };
  return isList(list) ? createItem[list]() : {};
}
