/** Converts older plan files to the current version, step by step. Pure. */
import { asObject } from '../util/is-object.js';

type Json = Record<string, unknown>;

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * Version 1 had only goals, with the indicator’s fields in the goal, and resources by name: `{tilts: "goals", version:
 * 1, goals: [{who, what, indicator, unit, baseline, target, resources: ["…"], by, …}]}`
 */
function migrateGoalsToPlan({ goals, ...rest }: Json): Json {
  return {
    ...rest,
    tilts: 'plan',
    version: 2,
    goals: asList(goals).map((each, at) => {
      const { indicator, unit, baseline, target, method, resources, ...goal } = asObject(each);
      return {
        ...goal,
        id: String(at + 1),
        measure: { id: '1', name: indicator, unit, baseline, target, method },
        resources: asList(resources).map((name, index) => ({ id: String(index + 1), name })),
      };
    }),
  };
}

/** By the version they start from. */
const MIGRATIONS: Record<number, (file: Json) => Json> = { 1: migrateGoalsToPlan };

export const VERSION = 2;

/** NaN for what is none; an object in its place may have a `toString` that is no function. */
export const versionOf = ({ version }: Json): number =>
  typeof version === 'string' || typeof version === 'number' ? Number(version) : NaN;

/** The file in the current version; a newer one is returned as it is. */
export function migrate(value: unknown): Json {
  let file = asObject(value);
  for (let migration = MIGRATIONS[versionOf(file)]; migration; migration = MIGRATIONS[versionOf(file)])
    file = migration(file);
  return file;
}
