import { STEPS } from '../../../feed/enums/contests.js';
import { stepOf } from '../../../application/form-definition.js';
import { contestRule } from '../contest-rule.js';
import { conditionsOf } from './questions.js';
import { str } from '../../../i18n/translator.js';

/** A question that depends on one in a later step. */
export const conditionOrder = contestRule((contest, path, { today, wording: { msg, quote } }, report) => {
  for (const { question, id, dependsOn, path: place } of conditionsOf(contest, path, today)) {
    const step = stepOf(question);
    if (!dependsOn || STEPS.indexOf(dependsOn.step) <= STEPS.indexOf(step)) continue;
    report(
      [...place, 'question'],
      'condition-order',
      msg(
        str`${quote(question.id)} depends on ${quote(id)}, but its step “${step}” comes before the step “${dependsOn.step}” of that question.`,
        { id: 'feed-check.condition-order' },
      ),
      msg('Change the “step” of one of them.', { id: 'feed-check.condition-order.help' }),
      'error',
    );
  }
});
