import { patternRule } from '../text-rule.js';
import { PLAIN_TEXT } from './plain-text.js';

const HTML = /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d{2,5});/i;

/** Feeds contain no HTML: the page would show the tags. */
export const html = patternRule(
  HTML,
  'html',
  (tag) => `The page will show ${tag} as it is: texts of the feed are not HTML.`,
  PLAIN_TEXT,
);
