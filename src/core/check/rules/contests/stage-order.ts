import type { Contest } from '../../../feed/schema/schema.js';
import { contestRule } from '../contest-rule.js';

/** Stages that can only come after the application deadline. */
const AFTER_DEADLINE: readonly NonNullable<Contest['stages']>[number]['kind'][] = [
  'full-project',
  'judging',
  'results',
  'contract',
  'implementation',
  'ceremony',
  'report',
];

const HELP = 'Check whether the dates are correct.';

/** Stages before the deadline that they follow, and registration that ends after the start. */
export const stageOrder = contestRule(({ rounds = [], stages = [], results }, path, _, report) => {
  // Of several rounds the first: each of them can have stages of its own.
  const closes = rounds.some(({ yearly }) => yearly)
    ? undefined
    : rounds.flatMap((round) => round.closes ?? []).sort()[0];
  const reportEarly = (field: (string | number)[], label: string, day: string) => {
    if (closes === undefined || day.slice(0, 10) >= closes.slice(0, 10)) return;
    const message = `${label} (${day}) is before applications close (${closes}).`;
    report([...path, ...field], 'stage-order', message, HELP);
  };
  stages.forEach(({ kind, from, to, yearly, registerBy }, index) => {
    const end = to ?? from;
    if (end && !yearly && AFTER_DEADLINE.includes(kind))
      reportEarly(['stages', index, to === undefined ? 'from' : 'to'], `“${kind}”`, end);
    const start = from ?? to;
    if (registerBy && start && registerBy.slice(0, 10) > start.slice(0, 10))
      report(
        [...path, 'stages', index, 'registerBy'],
        'stage-order',
        `Registration ends on ${registerBy}, after the start (${start}).`,
        HELP,
      );
  });
  if (results?.published)
    reportEarly(['results', 'published'], 'Publication of the results', results.published);
});
