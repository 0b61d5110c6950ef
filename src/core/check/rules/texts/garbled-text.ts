import { textRule } from '../text-rule.js';
import { str } from '../../../i18n/translator.js';

/** UTF-8 read as Windows-1252 or Windows-1257 (in the Baltics), as spreadsheets do; and lost characters. */
const GARBLED = /[ÂÃÄÅĆÐÑ][\u0080-\u00bf\u2013-\u2122]|[ÄÅ][ÆØŖæøŗˇ˛]|Å[aeiou]|â€|\ufffd/;

export const garbledText = textRule((text, path, { msg, quote }, report) => {
  const match = GARBLED.exec(text);
  if (match)
    report(
      path,
      'garbled-text',
      msg(
        str`Some characters are garbled: ${quote(text.slice(Math.max(0, match.index - 12), match.index + 14))}.`,
        { id: 'feed-check.garbled-text' },
      ),
      msg('Save the file as UTF-8, and copy the text again from the original.', {
        id: 'feed-check.garbled-text.help',
      }),
    );
});
