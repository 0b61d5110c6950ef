import { PARTICIPATION_MODES } from '../../../feed/enums/contests.js';
import { participationModes } from '../../../application/participation.js';
import { contestRule } from '../contest-rule.js';

/** Rules for teams in a contest without teams, or for those who do not take part as a team. */
export const noTeams = contestRule((contest, path, _, report) => {
  const { participation } = contest;
  const modes = participationModes(contest);
  if (!modes.includes('team'))
    for (const name of ['team', 'adults'] as const)
      if (participation[name])
        report(
          [...path, 'participation', name],
          'no-teams',
          `“${name}” is a rule for teams, but teams cannot take part, so it is never applied.`,
          'Add "team" to “modes”, or remove the rule.',
        );
  for (const mode of PARTICIPATION_MODES)
    if (mode !== 'team' && modes.includes(mode) && participation.byMode?.[mode]?.adults)
      report(
        [...path, 'participation', 'byMode', mode, 'adults'],
        'no-teams',
        `“adults” is a rule for teams, so it is never applied to “${mode}”.`,
        'Move it to "team", or remove it. “mentor” is a person who supports the entry without being part of it.',
      );
});
