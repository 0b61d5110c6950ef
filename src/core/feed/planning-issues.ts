import { issues, OPTIONS } from './parse.js';
import { planningSchema } from './schema/planning-schema.js';
import type { Problem } from './feed-issue.js';

/** What is wrong in the `planning` of a feed: each problem by its path, such as `units.3.name`. */
export function planningProblems(raw: unknown): readonly Problem[] {
  const result = planningSchema.safeParse(raw, OPTIONS);
  return result.success ? [] : issues(result.error.issues, { collection: 'planning' });
}
