import { quote } from '../../describe.js';
import { textRule } from '../text-rule.js';

const HTML = /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d{2,5});/i;

/** Feeds contain no HTML: the page would show the tags. */
export const html = textRule((text, path, report) => {
  const tag = HTML.exec(text)?.[0];
  if (tag)
    report(
      path,
      'html',
      `The page will show ${quote(tag)} as it is: texts of the feed are not HTML.`,
      'Write plain text. A blank line (\\n\\n) separates paragraphs; lines that start with "- " make a list.',
    );
});
