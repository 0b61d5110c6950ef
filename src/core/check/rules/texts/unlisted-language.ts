import { isString, type NodeRule } from '../rule.js';
import { textsOf } from '../text-rule.js';
import { str } from '../../../i18n/translator.js';

/** A text in a language that the feed does not list is hardly ever shown: a typo such as `ee` for `et`. */
export const unlistedLanguage: NodeRule = ({ value, schema, path }, feed, report) => {
  if (schema.primitive !== 'text' || isString(value) || !feed.languages.length) return;
  const { msg, listOf } = feed.wording;
  for (const [language] of textsOf(value, feed))
    if (!feed.languages.includes(language))
      report(
        [...path, language],
        'unlisted-language',
        msg(str`This text is in “${language}”, which is not in “languages”.`, {
          id: 'feed-check.unlisted-language',
        }),
        language === 'ee'
          ? msg('The code for Estonian is "et"; "ee" is the country code.', {
              id: 'feed-check.unlisted-language.estonian',
            })
          : msg(
              str`Add "${language}" to “languages”, or correct the language code. “languages” has ${listOf(feed.languages)}.`,
              { id: 'feed-check.unlisted-language.help' },
            ),
      );
};
