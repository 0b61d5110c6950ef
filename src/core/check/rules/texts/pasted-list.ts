import { patternRule } from '../text-rule.js';
import { str } from '../../../i18n/translator.js';

/** Lists as word processors write them, of two lines or more. */
const PASTED_LIST = /^[ \t]*([•·▪●–—*]|\d{1,2}[.)])[ \t]+\S.*\n+[ \t]*([•·▪●–—*]|\d{1,2}[.)])[ \t]+\S/m;

export const pastedList = patternRule(
  PASTED_LIST,
  'pasted-list',
  (bullet, { msg }) =>
    msg(str`Lines that start with ${bullet} do not become a list: the page joins them into one paragraph.`, {
      id: 'feed-check.pasted-list',
    }),
  ({ msg }) => msg('Start each line of a list with "- ".', { id: 'feed-check.pasted-list.help' }),
);
