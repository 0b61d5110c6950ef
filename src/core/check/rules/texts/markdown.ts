import { patternRule } from '../text-rule.js';
import { plainText } from './plain-text.js';
import { str } from '../../../i18n/translator.js';

/** Bold text, links and headings. */
const MARKDOWN = /\*\*\S[^*\n]*\*\*|__\S[^_\n]*__|\[[^\]\n]+\]\([^)\s]+\)|^#{1,6} \S/m;

/** Feeds contain no Markdown: the page would show its characters. */
export const markdown = patternRule(
  MARKDOWN,
  'markdown',
  (mark, { msg }) =>
    msg(str`The page will show ${mark} as it is: texts of the feed are not Markdown.`, {
      id: 'feed-check.markdown',
    }),
  plainText,
);
