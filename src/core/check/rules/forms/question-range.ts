import { contestRule } from '../contest-rule.js';
import { everyQuestion } from './questions.js';

const RANGES = [
  ['from', 'to'],
  ['min', 'max'],
  ['minLength', 'maxLength'],
  ['earliest', 'latest'],
] as const;

/** Limits that no answer can keep to. */
export const questionRange = contestRule((contest, path, { today }, report) => {
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
            `“${most}” (${to}) is less than “${least}” (${from}), so no answer is accepted.`,
            'Check whether the two were swapped.',
            'error',
          );
      }
    });
    const { type, from = 0, options = [] } = question;
    if (type === 'multiple-choice' && from > options.length)
      report(
        [...location, 'from'],
        'question-range',
        `At least ${from} answers have to be chosen, but there are only ${options.length}.`,
        'Correct “from”, or add answers.',
        'error',
      );
  }
});
