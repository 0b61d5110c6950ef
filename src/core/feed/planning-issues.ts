import { withoutBlanks } from './left-out.js';
import { toFeedIssues, PARSE_OPTIONS } from './parse.js';
import { planningSchema } from './schema/planning-schema.js';
import type { FeedIssue } from './feed-issue.js';

/** The issues of a feed’s `planning`, each with its path, such as `units.3.name`. */
export function planningIssues(raw: unknown): readonly FeedIssue[] {
  const result = planningSchema.safeParse(withoutBlanks(raw), PARSE_OPTIONS);
  return result.success ? [] : toFeedIssues(result.error.issues, { collection: 'planning' });
}
