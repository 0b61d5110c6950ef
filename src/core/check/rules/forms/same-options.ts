import { contestRule } from '../contest-rule.js';
import { textsOf } from '../text-rule.js';
import type { RawRecord } from '../rule.js';
import { everyQuestion } from './questions.js';
import { str } from '../../../i18n/translator.js';

interface Labelled {
  readonly label?: unknown;
  readonly name?: unknown;
}

/** Answers to choose from that read the same. */
export const sameOptions = contestRule((contest, path, feed, report) => {
  const { msg, quote } = feed.wording;
  const { strands = [], funding } = contest;
  const check = (items: readonly Labelled[], field: 'label' | 'name', location: RawRecord['path']) => {
    const seen = new Set<string>();
    items.forEach((item, index) => {
      const texts = textsOf(item[field], feed);
      const twice = texts.find(([language, text]) => seen.has(`${language} ${text.trim().toLowerCase()}`));
      for (const [language, text] of texts) seen.add(`${language} ${text.trim().toLowerCase()}`);
      if (twice)
        report(
          [...location, index, field],
          'same-options',
          msg(str`Two answers read ${quote(twice[1])}, so nobody can tell them apart.`, {
            id: 'feed-check.same-options',
          }),
          msg('Change one of them, or remove it.', { id: 'feed-check.same-options.help' }),
        );
    });
  };
  for (const { question, location } of everyQuestion(contest, path, feed.today)) {
    const { options = [], fields = [] } = question;
    check(options, 'label', [...location, 'options']);
    fields.forEach((field, at) =>
      check(field.options ?? [], 'label', [...location, 'fields', at, 'options']),
    );
  }
  check(strands, 'name', [...path, 'strands']);
  check(funding?.budgetCategories ?? [], 'name', [...path, 'funding', 'budgetCategories']);
});
