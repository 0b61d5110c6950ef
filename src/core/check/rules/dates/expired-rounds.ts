import { isString, type RecordRule } from '../rule.js';
import { roundsOf, yearBefore } from './days.js';
import { str } from '../../../i18n/translator.js';

/** All rounds closed more than a year ago. */
export const expiredRounds: RecordRule = ({ value, path }, { today, wording: { msg } }, report) => {
  const rounds = roundsOf(value['rounds']);
  // A contest with results, or one that only shows how rules are written, stays in the feed on purpose.
  if (!rounds.length || value['allYear'] === true || value['results'] || value['example'] === true) return;
  if (rounds.some(({ closes, yearly }) => yearly === true || !isString(closes))) return;
  const last = rounds
    .map(({ closes }) => (closes as string).slice(0, 10))
    .sort()
    .at(-1)!;
  if (last >= yearBefore(today)) return;
  report(
    [...path, 'rounds'],
    'expired-rounds',
    msg(str`All rounds closed long ago; the last one closed on ${last}.`, {
      id: 'feed-check.expired-rounds',
    }),
    msg('Add the next round, set "yearly": true if it repeats on the same dates, or remove the record.', {
      id: 'feed-check.expired-rounds.help',
    }),
  );
};
