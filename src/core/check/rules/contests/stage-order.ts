import type { Contest } from '../../../feed/schema/schema.js';
import { contestRule } from '../contest-rule.js';
import { str } from '../../../i18n/translator.js';

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

/** Stages before the deadline that they follow, and registration that ends after the start. */
export const stageOrder = contestRule(
  ({ rounds = [], stages = [], results }, path, { wording: { msg } }, report) => {
    // Of several rounds the first: each of them can have stages of its own.
    const closes = rounds.some(({ yearly }) => yearly)
      ? undefined
      : rounds.flatMap((round) => round.closes ?? []).sort()[0];
    const help = msg('Check whether the dates are correct.', { id: 'feed-check.dates.help' });
    const reportEarly = (field: (string | number)[], day: string, message: (closes: string) => string) => {
      if (closes === undefined || day.slice(0, 10) >= closes.slice(0, 10)) return;
      report([...path, ...field], 'stage-order', message(closes), help);
    };
    stages.forEach(({ kind, from, to, yearly, registerBy }, index) => {
      const end = to ?? from;
      if (end && !yearly && AFTER_DEADLINE.includes(kind))
        reportEarly(['stages', index, to === undefined ? 'from' : 'to'], end, (deadline) =>
          msg(str`“${kind}” (${end}) is before applications close (${deadline}).`, {
            id: 'feed-check.stage-order',
          }),
        );
      const start = from ?? to;
      if (registerBy && start && registerBy.slice(0, 10) > start.slice(0, 10))
        report(
          [...path, 'stages', index, 'registerBy'],
          'stage-order',
          msg(str`Registration ends on ${registerBy}, after the start (${start}).`, {
            id: 'feed-check.stage-order.registration',
          }),
          help,
        );
    });
    const published = results?.published;
    if (published)
      reportEarly(['results', 'published'], published, (deadline) =>
        msg(str`Publication of the results (${published}) is before applications close (${deadline}).`, {
          id: 'feed-check.stage-order.results',
        }),
      );
  },
);
