import { quote } from '../../describe.js';
import { textRule } from '../text-rule.js';

/** Lists as word processors write them, of two lines or more. */
const PASTED_LIST = /^[ \t]*([•·▪●–—*]|\d{1,2}[.)])[ \t]+\S.*\n+[ \t]*([•·▪●–—*]|\d{1,2}[.)])[ \t]+\S/m;

export const pastedList = textRule((text, path, report) => {
  const bullet = PASTED_LIST.exec(text)?.[1];
  if (bullet)
    report(
      path,
      'pasted-list',
      `Lines that start with ${quote(bullet)} do not become a list: the page joins them into one paragraph.`,
      'Start each line of a list with "- ".',
    );
});
