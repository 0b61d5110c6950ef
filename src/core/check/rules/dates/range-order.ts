import { isObject } from '../../../util/is-object.js';
import { isString, type NodeRule } from '../rule.js';
import { str } from '../../../i18n/translator.js';

/** Fields with the start and the end of a range. */
const PAIRS = [
  ['opens', 'closes'],
  ['from', 'to'],
  ['since', 'until'],
  ['date', 'until'],
  ['yearsFrom', 'yearsTo'],
  ['earliest', 'latest'],
  ['min', 'max'],
] as const;
const DATE = /^\d{4}-\d\d-\d\d/;

/** An end before its start. A time of day may pass midnight, so only dates and numbers are compared. */
export const rangeOrder: NodeRule = ({ value, path }, { wording: { msg } }, report) => {
  if (!isObject(value)) return;
  for (const [from, to] of PAIRS) {
    const [start, end] = [value[from], value[to]];
    const areNumbers = typeof start === 'number' && typeof end === 'number';
    const areDates = isString(start) && isString(end) && DATE.test(start) && DATE.test(end);
    if (!(areNumbers && start > end) && !(areDates && start.slice(0, end.length) > end)) continue;
    report(
      [...path, to],
      'range-order',
      areNumbers
        ? msg(str`“${to}” (${end}) is less than “${from}” (${start}).`, {
            id: 'feed-check.range-order.numbers',
          })
        : msg(str`“${to}” (${end}) is before “${from}” (${start}).`, { id: 'feed-check.range-order' }),
      msg('Check whether the two were swapped.', { id: 'feed-check.swapped.help' }),
    );
  }
};
