import { isString, type RecordRule } from '../rule.js';
import { str } from '../../../i18n/translator.js';

/** A need or offer whose day has passed: nobody can answer it any more. */
export const pastNeed: RecordRule = ({ value, path }, { today, wording: { msg } }, report) => {
  const { by } = value;
  if (path[0] !== 'needs' || !isString(by) || by.slice(0, 10) >= today) return;
  report(
    [...path, 'by'],
    'past-need',
    msg(str`Nobody can answer any more: “by” was ${by}.`, { id: 'feed-check.past-need' }),
    msg('Correct the date, or remove the record.', { id: 'feed-check.past-need.help' }),
  );
};
