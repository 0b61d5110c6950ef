import { patternRule } from '../text-rule.js';
import { plainText } from './plain-text.js';
import { str } from '../../../i18n/translator.js';

const HTML = /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d{2,5});/i;

/** Feeds contain no HTML: the page would show the tags. */
export const html = patternRule(
  HTML,
  'html',
  (tag, { msg }) =>
    msg(str`The page will show ${tag} as it is: texts of the feed are not HTML.`, { id: 'feed-check.html' }),
  plainText,
);
