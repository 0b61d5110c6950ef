/** Opening a saved plan: what can be read is kept, and what cannot is named. */
import type { ZodMiniType } from 'zod/mini';
import { toJson } from '../util/natives.js';
import { spliced } from '../feed/collections.js';
import { BLANKS, blankPlan, read, write, type ListName, type Path, type Plan } from './plan.js';
import { migrate, VERSION } from './migrate.js';
import { parseDamaged } from './repair-json.js';
import { planSchema } from './schema.js';

export { merge } from './three-way-merge.js';

/** What was lost or is to be known of a file; the view finds the words. */
export type FileProblem =
  | { readonly code: 'cut-off' | 'newer' }
  /** The value at a place could not be read. */
  | { readonly code: 'left-out'; readonly path: Path };

export interface ReadPlan {
  readonly plan: Plan;
  readonly problems: readonly FileProblem[];
}

/** The plan in a file's text; nothing where the file is no plan at all. */
export function readPlan(text: string): ReadPlan | undefined {
  const parsed = parseDamaged(text);
  const file = migrate(parsed?.value);
  if (!parsed || file['tilts'] !== 'plan') return undefined;
  const problems: FileProblem[] = [];
  if (!parsed.isWhole) problems.push({ code: 'cut-off' });
  if (Number(file['version']) > VERSION) problems.push({ code: 'newer' });
  const plan = mend({ ...file, version: VERSION }, (path) => problems.push({ code: 'left-out', path }));
  return { plan, problems };
}

/** The plan as text for a file. */
export const writePlan = (plan: Plan): string => `${toJson(plan, 2)}\n`;

/** Fills what is missing and takes out what does not fit the schema. */
function mend(file: Record<string, unknown>, leaveOut: (path: Path) => void): Plan {
  let plan: unknown = file;
  const schema = planSchema as unknown as ZodMiniType<Plan>;
  for (;;) {
    plan = fillPlan(plan);
    const result = schema.safeParse(plan, { jitless: true });
    if (result.success) {
      const { goals } = result.data;
      return goals.length ? result.data : { ...result.data, goals: blankPlan('').goals };
    }
    const places = new Map(
      result.error.issues.map(({ path }) => [path.map(String).join('.'), path.map(String)]),
    );
    [...places.keys()].forEach(leaveOut);
    // From the end, so that the others keep their place in a list.
    for (const keys of [...places.values()].reverse()) plan = without(plan, keys);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (name: string): name is ListName => Object.hasOwn(BLANKS, name);

/** The value with everything that a blank one has, in its lists too; what is no object stays for the schema to refuse. */
function fill(blank: object, value: unknown): unknown {
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    Object.entries({ ...blank, ...Object.fromEntries(entries) }).map(([key, each]) => {
      if (key === 'measure') return [key, fill({ ...BLANKS.indicators(), id: '1' }, each)];
      return [key, isList(key) ? fillList(key, each) : each];
    }),
  );
}

const fillPlan = (file: unknown): unknown => fill({ ...blankPlan('1'), goals: [] }, file);

function fillList(name: ListName, list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  const ids = new Set<unknown>();
  let next = 1;
  return list.map((item: unknown) => {
    const filled = fill(BLANKS[name](), item);
    if (!isObject(filled)) return filled;
    let { id } = filled;
    while (!id || typeof id !== 'string' || ids.has(id)) id = String(next++);
    ids.add(id);
    return { ...filled, id };
  });
}

/** Takes out what stands at a place: an item goes from its list, a field becomes empty. A name may hold a dot. */
function without(plan: unknown, place: readonly string[]): unknown {
  const keys = place.slice(0, -1);
  const key = place.at(-1)!;
  const parent = keys.length ? read(plan, keys.join('.')) : plan;
  const put = (value: unknown) => (keys.length ? write(plan, keys.join('.'), value) : value);
  if (Array.isArray(parent)) return put(spliced(parent as unknown[], Number(key), 1));
  const { [key]: _, ...others } = parent as Record<string, unknown>;
  const blank = blankAt(keys);
  return put(Object.hasOwn(blank, key) ? { ...others, [key]: blank[key] } : others);
}

/** An empty piece of the kind that stands at a path. */
function blankAt(keys: readonly string[]): Record<string, unknown> {
  const list = keys.findLast((key) => Number.isNaN(Number(key)));
  if (!list) return blankPlan('1');
  if (list === 'measure') return { ...BLANKS.indicators(), id: '1' };
  return isList(list) ? BLANKS[list]() : {};
}
