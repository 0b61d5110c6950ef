import { contestRule } from '../contest-rule.js';
import { str } from '../../../i18n/translator.js';

/** Weights of criteria that do not add up to 100%. */
export const weights = contestRule(({ criteria = [] }, path, { wording: { msg } }, report) => {
  const values = criteria.flatMap(({ weight }) => weight ?? []);
  if (!values.length) return;
  const sum = Math.round(values.reduce((all, each) => all + each, 0) * 100) / 100;
  if (values.length < criteria.length)
    report(
      [...path, 'criteria'],
      'weights',
      msg('Some criteria have a weight, and some do not.', { id: 'feed-check.weights.some' }),
      msg('Give each criterion a weight.', { id: 'feed-check.weights.some.help' }),
    );
  else if (sum !== 100)
    report(
      [...path, 'criteria'],
      'weights',
      msg(str`The weights of the criteria add up to ${sum}%, not 100%.`, { id: 'feed-check.weights' }),
      msg('Correct the weights.', { id: 'feed-check.weights.help' }),
    );
});
