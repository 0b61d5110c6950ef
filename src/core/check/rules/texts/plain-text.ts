/** How texts of a feed are written. */
export const PLAIN_TEXT =
  'Write plain text. A blank line (\\n\\n) separates paragraphs; lines that start with "- " make a list.';
