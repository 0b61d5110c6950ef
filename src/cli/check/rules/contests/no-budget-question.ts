import { contestRule } from '../contest-rule.js';

/** Limits on costs in a contest that does not ask for a budget. */
export const noBudgetQuestion = contestRule(
  ({ funding, questions = [], stages = [], submission, example }, path, _, report) => {
    const asked = [...questions, ...stages.flatMap((stage) => stage.questions ?? [])];
    if (!funding || !submission || example || asked.some(({ type }) => type === 'budget')) return;
    const hasLimits = funding.budgetCategories?.some(({ to, toPercent }) => to ?? toPercent) ?? false;
    const names = [
      ...(hasLimits ? ['budgetCategories'] : []),
      ...(funding.coFundingPercent ? ['coFundingPercent'] : []),
    ];
    for (const name of names)
      report(
        [...path, 'funding', name],
        'no-budget-question',
        `“${name}” limits the costs, but no question asks for them, so the limit is never checked.`,
        'Add a question of the type "budget".',
      );
  },
);
