import { quote } from '../../describe.js';
import { contestRule } from '../contest-rule.js';
import { conditionsOf } from './questions.js';

/** A question that depends on one that the contest does not ask. */
export const neverAsked = contestRule((contest, path, { today }, report) => {
  for (const { question, id, dependsOn, path: place } of conditionsOf(contest, path, today))
    if (!dependsOn)
      report(
        [...place, 'question'],
        'never-asked',
        `${quote(question.id)} is never asked: it depends on ${quote(id)}, which this contest does not ask.`,
        'Remove the condition, or make it depend on another question.',
        'error',
      );
});
