import { textRule } from '../text-rule.js';

export const blankText = textRule((text, path, report) => {
  if (!text.trim())
    report(path, 'blank-text', 'The text contains only spaces.', 'Fill it in, or leave out the field.');
});
