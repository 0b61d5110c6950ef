import { listOf } from '../../describe.js';
import { isString, type NodeRule } from '../rule.js';
import { textsOf } from '../text-rule.js';

/** A text in a language that the feed does not list is hardly ever shown: a typo such as `ee` for `et`. */
export const unlistedLanguage: NodeRule = ({ value, schema, path }, feed, report) => {
  if (schema.primitive !== 'text' || isString(value) || !feed.languages.length) return;
  for (const [language] of textsOf(value, feed))
    if (!feed.languages.includes(language))
      report(
        [...path, language],
        'unlisted-language',
        `This text is in “${language}”, which is not in “languages”.`,
        language === 'ee'
          ? 'The code for Estonian is "et"; "ee" is the country code.'
          : `Add "${language}" to “languages”, or correct the language code. “languages” has ${listOf(feed.languages)}.`,
      );
};
