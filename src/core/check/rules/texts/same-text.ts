import type { NodeRule } from '../rule.js';
import { textsOf } from '../text-rule.js';
import { str } from '../../../i18n/translator.js';

/** Characters of a text that is hardly the same in two languages by chance. */
const MIN_LENGTH = 60;

/** A text copied into another language instead of being translated. */
export const sameText: NodeRule = ({ value, schema, path }, feed, report) => {
  if (schema.primitive !== 'text') return;
  const { msg, languageName } = feed.wording;
  const languageOf = new Map<string, string>();
  for (const [language, text] of textsOf(value, feed)) {
    const other = languageOf.get(text);
    if (other && text.length >= MIN_LENGTH)
      report(
        [...path, language],
        'same-text',
        msg(str`The ${languageName(language)} text is the same as the ${languageName(other)} text.`, {
          id: 'feed-check.same-text',
        }),
        msg(
          str`Translate it, or leave out "${language}": the page then says that the text is only in ${languageName(other)}.`,
          { id: 'feed-check.same-text.help' },
        ),
      );
    languageOf.set(text, language);
  }
};
