import { isObject } from '../util/is-object.js';
import { planning as checks } from './generated/planning.js';
import type { Planning } from './schema/planning-schema.js';
import type { FeedIssue } from './feed-issue.js';

export interface PlanningResult {
  readonly planning: Planning;
  /** Collects the issues of the entries that were left out; loads zod if there are any. */
  collectIssues(): Promise<readonly FeedIssue[]>;
}

const DAYS: readonly string[] = ['from', 'to'];

/** Reads a feed’s `planning`, entry by entry: invalid entries are left out, and never affect the rest of the feed. */
export function readPlanning(raw: unknown): PlanningResult {
  let isFullyValid = raw === undefined || isObject(raw);
  const source = isObject(raw) ? raw : {};
  if (Object.keys(source).some((name) => !Object.hasOwn(checks, name))) isFullyValid = false;
  const read = (name: keyof typeof checks): unknown => {
    const value = source[name];
    const isValid = checks[name];
    if (DAYS.includes(name)) {
      if (value === undefined || isValid(value)) return value;
      isFullyValid = false;
      return undefined;
    }
    const entries = Array.isArray(value) ? value.filter(isValid) : [];
    if (value !== undefined && !(Array.isArray(value) && entries.length === value.length))
      isFullyValid = false;
    return entries;
  };
  const names = Object.keys(checks) as (keyof typeof checks)[];
  const planning = Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as Planning;
  return {
    planning,
    collectIssues: async () =>
      isFullyValid ? [] : (await import('./planning-issues.js')).planningIssues(raw),
  };
}
