import type { Wording } from '../../wording.js';

/** How texts of a feed are written. */
export const plainText = ({ msg }: Wording): string =>
  msg(
    'Write plain text. A blank line (\\n\\n) separates paragraphs; lines that start with "- " make a list.',
    { id: 'feed-check.plain-text' },
  );
