import { contestRule } from '../contest-rule.js';

/** Rules for teams in a contest without teams. */
export const noTeams = contestRule(({ participation }, path, _, report) => {
  if (participation.modes?.includes('team')) return;
  for (const name of ['team', 'adults'] as const)
    if (participation[name])
      report(
        [...path, 'participation', name],
        'no-teams',
        `“${name}” is a rule for teams, but teams cannot take part, so it is never applied.`,
        'Add "team" to “modes”, or remove the rule.',
      );
});
