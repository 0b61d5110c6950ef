import type { RecordRule } from '../rule.js';
import { textsOf } from '../text-rule.js';
import { str } from '../../../i18n/translator.js';

/** Characters that fit on a card. */
const LIMITS: Record<string, number> = { title: 100, name: 100, summary: 300 };

/** Texts that are too long for a card. */
export const longText: RecordRule = ({ value, path }, feed, report) => {
  const { msg, languageName } = feed.wording;
  for (const [name, limit] of Object.entries(LIMITS)) {
    const [language, text] = textsOf(value[name], feed).find(([, each]) => each.length > limit) ?? [];
    if (text === undefined || !language) continue;
    report(
      [...path, name],
      'long-text',
      msg(
        str`“${name}” has ${text.length} characters in ${languageName(language)}, which is too long for a card.`,
        { id: 'feed-check.long-text' },
      ),
      msg(str`Keep it under ${limit}; put longer text in “description”.`, {
        id: 'feed-check.long-text.help',
      }),
    );
  }
};
