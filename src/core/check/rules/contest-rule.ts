import { recordSchemas, type Contest } from '../../feed/schema/schema.js';
import type { Feed, RawRecord, RecordRule, ReportProblem } from './rule.js';

/** Several rules check the same contest: it is parsed only for the first. */
const parsed = new WeakMap<object, Contest | undefined>();

function parse(value: RawRecord['value']): Contest | undefined {
  if (!parsed.has(value)) parsed.set(value, recordSchemas.contests.safeParse(value, { jitless: true }).data);
  return parsed.get(value);
}

/** A rule for contests whose fields are all valid. */
export const contestRule =
  (
    check: (contest: Contest, path: RawRecord['path'], feed: Feed, report: ReportProblem) => void,
  ): RecordRule =>
  ({ value, path }, feed, report) => {
    const contest = path[0] === 'contests' ? parse(value) : undefined;
    if (contest) check(contest, path, feed, report);
  };
