import { isString, type NodeRule } from '../rule.js';
import { str } from '../../../i18n/translator.js';

/** Fields about the past. */
const PAST = ['updated', 'checkedOn', 'joined'];

/** A need is published already; the results of a contest may be announced for a day. */
const isOfPast = (path: readonly (string | number)[], name: string): boolean =>
  PAST.includes(name) || (name === 'published' && path[0] === 'needs');

export const futureDate: NodeRule = ({ value, path }, { today, wording: { msg, quote } }, report) => {
  const name = String(path.at(-1));
  if (!isString(value) || !isOfPast(path, name)) return;
  // Compared by month: the publisher's evening may be another day elsewhere.
  if (value.slice(0, 4) > today.slice(0, 4) || value.slice(0, 7) > today.slice(0, 7))
    report(
      path,
      'future-date',
      msg(str`“${name}” is in the future: ${quote(value)}.`, { id: 'feed-check.future-date' }),
      msg('Correct the date.', { id: 'feed-check.future-date.help' }),
    );
};
