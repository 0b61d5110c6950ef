import { languageName } from '../../describe.js';
import type { RecordRule } from '../rule.js';
import { textsOf } from '../text-rule.js';

/** Characters that fit on a card. */
const LIMITS: Record<string, number> = { title: 100, name: 100, summary: 300 };

/** Texts that are too long for a card. */
export const longText: RecordRule = ({ value, path }, feed, report) => {
  for (const [name, limit] of Object.entries(LIMITS)) {
    const [language, text] = textsOf(value[name], feed).find(([, each]) => each.length > limit) ?? [];
    if (text === undefined || !language) continue;
    report(
      [...path, name],
      'long-text',
      `“${name}” has ${text.length} characters in ${languageName(language)}, which is too long for a card.`,
      `Keep it under ${limit}; put longer text in “description”.`,
    );
  }
};
