import { textRule } from '../text-rule.js';

export const blankText = textRule((text, path, { msg }, report) => {
  if (!text.trim())
    report(
      path,
      'blank-text',
      msg('The text contains only spaces.', { id: 'feed-check.blank-text' }),
      msg('Fill it in, or leave out the field.', { id: 'feed-check.blank-text.help' }),
    );
});
