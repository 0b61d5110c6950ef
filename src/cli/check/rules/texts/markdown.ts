import { quote } from '../../describe.js';
import { textRule } from '../text-rule.js';

/** Bold text, links and headings. */
const MARKDOWN = /\*\*\S[^*\n]*\*\*|__\S[^_\n]*__|\[[^\]\n]+\]\([^)\s]+\)|^#{1,6} \S/m;

/** Feeds contain no Markdown: the page would show its characters. */
export const markdown = textRule((text, path, report) => {
  const match = MARKDOWN.exec(text)?.[0];
  if (match)
    report(
      path,
      'markdown',
      `The page will show ${quote(match)} as it is: texts of the feed are not Markdown.`,
      'Write plain text. A blank line (\\n\\n) separates paragraphs; lines that start with "- " make a list.',
    );
});
