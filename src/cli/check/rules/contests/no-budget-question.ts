import { contestRule } from '../contest-rule.js';

/** Limits on costs in a contest that does not ask for a budget. */
export const noBudgetQuestion = contestRule(({ money, questions, submission, example }, path, _, report) => {
  if (!money || !submission || example || questions?.some(({ type }) => type === 'budget')) return;
  const hasLimits = money.headings?.some(({ to, toPercent }) => to ?? toPercent) ?? false;
  const names = [...(hasLimits ? ['headings'] : []), ...(money.ownShare ? ['ownShare'] : [])];
  for (const name of names)
    report(
      [...path, 'money', name],
      'no-budget-question',
      `“${name}” limits the costs, but no question asks for them, so the limit is never checked.`,
      'Add a question of the type "budget".',
    );
});
