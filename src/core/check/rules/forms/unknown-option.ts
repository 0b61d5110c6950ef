import { STEPS } from '../../../feed/enums/contests.js';
import { stepOf } from '../../../application/form-definition.js';
import { closest } from '../../suggest-fix.js';
import { contestRule } from '../contest-rule.js';
import { conditionsOf } from './questions.js';
import { toJson } from '../../../util/natives.js';
import { str } from '../../../i18n/translator.js';

/** A condition on an answer that nobody can give. */
export const unknownOption = contestRule(
  (contest, path, { today, wording: { msg, quote, listOf } }, report) => {
    for (const { question, id, equals, dependsOn, path: place } of conditionsOf(contest, path, today)) {
      if (!dependsOn || STEPS.indexOf(dependsOn.step) > STEPS.indexOf(stepOf(question))) continue;
      const isConsent = dependsOn.type === 'consent';
      const options: readonly unknown[] | undefined = isConsent
        ? [true]
        : dependsOn.options?.map(({ value }) => value);
      equals.forEach((value, index) => {
        if (!options || options.includes(value)) return;
        const guess = closest(String(value), options.map(String));
        report(
          [...place, 'equals', index],
          'unknown-option',
          msg(str`${quote(id)} has no answer ${quote(value)}, so the condition is never met.`, {
            id: 'feed-check.unknown-option',
          }),
          guess
            ? msg(str`Did you mean ${isConsent ? guess : toJson(guess)}?`, { id: 'feed-check.guess' })
            : isConsent
              ? msg('The answer to a consent is true, without quotation marks.', {
                  id: 'feed-check.unknown-option.consent',
                })
              : msg(str`Possible answers: ${listOf(options.map(String), 'disjunction')}.`, {
                  id: 'feed-check.unknown-option.help',
                }),
          'error',
        );
      });
    }
  },
);
