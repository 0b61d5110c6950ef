import { contestRule } from '../contest-rule.js';
import { everyQuestion } from './questions.js';
import { str } from '../../../i18n/translator.js';

const RANGES = [
  ['from', 'to'],
  ['min', 'max'],
  ['minLength', 'maxLength'],
  ['earliest', 'latest'],
] as const;

/** Limits that no answer can keep to. */
export const questionRange = contestRule((contest, path, { today, wording: { msg } }, report) => {
  for (const { question, location } of everyQuestion(contest, path, today)) {
    const fields = [question, ...(question.fields ?? [])];
    fields.forEach((field, at) => {
      const fieldLocation = at === 0 ? location : [...location, 'fields', at - 1];
      const limits: Readonly<Record<string, unknown>> = { ...field };
      for (const [least, most] of RANGES) {
        const [from, to] = [limits[least], limits[most]] as (number | string | undefined)[];
        if (from !== undefined && to !== undefined && from > to)
          report(
            [...fieldLocation, most],
            'question-range',
            msg(str`“${most}” (${to}) is less than “${least}” (${from}), so no answer is accepted.`, {
              id: 'feed-check.question-range',
            }),
            msg('Check whether the two were swapped.', { id: 'feed-check.swapped.help' }),
            'error',
          );
      }
    });
    const { type, from = 0, options = [] } = question;
    if (type === 'multiple-choice' && from > options.length)
      report(
        [...location, 'from'],
        'question-range',
        msg(str`At least ${from} answers have to be chosen, but there are only ${options.length}.`, {
          id: 'feed-check.question-range.options',
        }),
        msg('Correct “from”, or add answers.', { id: 'feed-check.question-range.options.help' }),
        'error',
      );
  }
});
