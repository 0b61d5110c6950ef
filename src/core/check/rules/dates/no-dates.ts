import type { RecordRule } from '../rule.js';
import { roundsOf } from './days.js';

/** No information about when people can apply. */
export const noDates: RecordRule = ({ value, schema, path }, { wording: { msg } }, report) => {
  const { rounds, allYear } = schema.properties ?? {};
  // Nobody can apply to a record that only shows how rules are written.
  if (!rounds || !allYear || value['example'] === true) return;
  if (roundsOf(value['rounds']).length || value['allYear'] === true || value['whenToApply']) return;
  report(
    path,
    'no-dates',
    msg('There are no application dates.', { id: 'feed-check.no-dates' }),
    schema.properties?.['whenToApply']
      ? msg('Add “rounds” with dates, or "allYear": true, or describe the dates in “whenToApply”.', {
          id: 'feed-check.no-dates.when',
        })
      : msg('Add “rounds” with dates, or "allYear": true.', { id: 'feed-check.no-dates.help' }),
  );
};
