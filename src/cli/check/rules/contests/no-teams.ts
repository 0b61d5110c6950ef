import { contestRule } from '../contest-rule.js';

/** Rules for teams in a contest without teams. */
export const noTeams = contestRule(({ entry }, path, _, report) => {
  if (entry.kinds?.includes('team')) return;
  for (const name of ['team', 'adults'] as const)
    if (entry[name])
      report(
        [...path, 'entry', name],
        'no-teams',
        `“${name}” is a rule for teams, but teams cannot take part, so it is never applied.`,
        'Add "team" to “kinds”, or remove the rule.',
      );
});
