import { contestRule } from '../contest-rule.js';

/** Weights of criteria that do not add up to 100%. */
export const weights = contestRule(({ criteria = [] }, path, _, report) => {
  const values = criteria.flatMap(({ weight }) => weight ?? []);
  if (!values.length) return;
  const sum = Math.round(values.reduce((all, each) => all + each, 0) * 100) / 100;
  if (values.length < criteria.length)
    report(
      [...path, 'criteria'],
      'weights',
      'Some criteria have a weight, and some do not.',
      'Give each criterion a weight.',
    );
  else if (sum !== 100)
    report(
      [...path, 'criteria'],
      'weights',
      `The weights of the criteria add up to ${sum}%, not 100%.`,
      'Correct the weights.',
    );
});
