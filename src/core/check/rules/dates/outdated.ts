import { isString, type NodeRule } from '../rule.js';
import { yearBefore } from './days.js';
import { str } from '../../../i18n/translator.js';

/** Fields with the date on which somebody last reviewed the content. */
const REVIEWED = ['updated', 'checkedOn'];

/** Content that nobody has reviewed for a year. */
export const outdated: NodeRule = ({ value, path }, { today, wording: { msg } }, report) => {
  const name = String(path.at(-1));
  if (!isString(value) || !REVIEWED.includes(name) || value.slice(0, 10) >= yearBefore(today)) return;
  report(
    path,
    'outdated',
    msg(str`“${name}” is ${value.slice(0, 10)}, more than a year ago.`, { id: 'feed-check.outdated' }),
    msg('Review the content and update the date.', { id: 'feed-check.outdated.help' }),
  );
};
