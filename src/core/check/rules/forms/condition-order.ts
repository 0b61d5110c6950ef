import { STEPS } from '../../../feed/enums/contests.js';
import { stepOf } from '../../../application/form-definition.js';
import { quote } from '../../describe.js';
import { contestRule } from '../contest-rule.js';
import { conditionsOf } from './questions.js';

/** A question that depends on one in a later step. */
export const conditionOrder = contestRule((contest, path, { today }, report) => {
  for (const { question, id, dependsOn, path: place } of conditionsOf(contest, path, today)) {
    const step = stepOf(question);
    if (!dependsOn || STEPS.indexOf(dependsOn.step) <= STEPS.indexOf(step)) continue;
    report(
      [...place, 'question'],
      'condition-order',
      `${quote(question.id)} depends on ${quote(id)}, but its step “${step}” comes before “${dependsOn.step}”, the step of ${quote(id)}.`,
      'Change the “step” of one of them.',
      'error',
    );
  }
});
