import { PARTICIPATION_MODES } from '../../../feed/enums/contests.js';
import { participationModes } from '../../../application/participation.js';
import { contestRule } from '../contest-rule.js';
import { str } from '../../../i18n/translator.js';

/** Rules for teams in a contest without teams, or for those who do not take part as a team. */
export const noTeams = contestRule((contest, path, { wording: { msg } }, report) => {
  const { participation } = contest;
  const modes = participationModes(contest);
  if (!modes.includes('team'))
    for (const name of ['team', 'adults'] as const)
      if (participation[name])
        report(
          [...path, 'participation', name],
          'no-teams',
          msg(str`“${name}” is a rule for teams, but teams cannot take part, so it is never applied.`, {
            id: 'feed-check.no-teams',
          }),
          msg('Add "team" to “modes”, or remove the rule.', { id: 'feed-check.no-teams.help' }),
        );
  for (const mode of PARTICIPATION_MODES)
    if (mode !== 'team' && modes.includes(mode) && participation.byMode?.[mode]?.adults)
      report(
        [...path, 'participation', 'byMode', mode, 'adults'],
        'no-teams',
        msg(str`“adults” is a rule for teams, so it is never applied to “${mode}”.`, {
          id: 'feed-check.no-teams.mode',
        }),
        msg(
          'Move it to "team", or remove it. “mentor” is a person who supports the entry without being part of it.',
          { id: 'feed-check.no-teams.mode.help' },
        ),
      );
});
