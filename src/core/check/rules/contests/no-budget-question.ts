import { contestRule } from '../contest-rule.js';
import type { RawRecord } from '../rule.js';
import { str } from '../../../i18n/translator.js';

/** Limits on costs in a contest that does not ask for a budget. */
export const noBudgetQuestion = contestRule(
  (
    { funding, strands = [], questions = [], stages = [], submission, example },
    path,
    { wording: { msg } },
    report,
  ) => {
    const asked = [...questions, ...stages.flatMap((stage) => stage.questions ?? [])];
    if (!submission || example || asked.some(({ type }) => type === 'budget')) return;
    const reportLimit = (name: string, location: RawRecord['path']) =>
      report(
        location,
        'no-budget-question',
        msg(str`“${name}” limits the costs, but no question asks for them, so the limit is never checked.`, {
          id: 'feed-check.no-budget-question',
        }),
        msg('Add a question of the type "budget".', { id: 'feed-check.no-budget-question.help' }),
      );
    if (funding?.budgetCategories?.some(({ to, toPercent }) => to ?? toPercent))
      reportLimit('budgetCategories', [...path, 'funding', 'budgetCategories']);
    if (funding?.coFundingPercent) reportLimit('coFundingPercent', [...path, 'funding', 'coFundingPercent']);
    // A question about one amount can have limits of its own.
    if (asked.some(({ type }) => type === 'money')) return;
    for (const name of ['from', 'to', 'byAge', 'byMode'] as const)
      if (funding?.[name]) reportLimit(name, [...path, 'funding', name]);
    strands.forEach(({ to }, index) => {
      if (to !== undefined) reportLimit('to', [...path, 'strands', index, 'to']);
    });
  },
);
