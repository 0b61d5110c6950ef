import { quote } from '../../describe.js';
import { contestRule } from '../contest-rule.js';
import { textsOf } from '../text-rule.js';
import type { RawRecord } from '../rule.js';
import { everyQuestion } from './questions.js';

interface Labelled {
  readonly label?: unknown;
  readonly name?: unknown;
}

/** Answers to choose from that read the same. */
export const sameOptions = contestRule((contest, path, feed, report) => {
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
          `Two answers read ${quote(twice[1])}, so nobody can tell them apart.`,
          'Change one of them, or remove it.',
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
