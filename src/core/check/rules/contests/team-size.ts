import { participationModes, teamSize as sizeOf } from '../../../application/participation.js';
import { contestRule } from '../contest-rule.js';
import { rulesIn } from './rules-of.js';
import { str } from '../../../i18n/translator.js';

/** A team size with which no team can apply. */
export const teamSize = contestRule((contest, path, { wording: { msg } }, report) => {
  const { team } = contest.participation;
  const maximum = team?.to;
  if (!participationModes(contest).includes('team') || maximum === undefined) return;
  const location = [...path, 'participation', 'team', 'to'];
  const { adults } = rulesIn(contest, path, 'team').contest.participation;
  const { from } = sizeOf(contest, 'team');
  if (maximum < 2)
    report(
      location,
      'team-size',
      msg('A team has at least two people.', { id: 'feed-check.team-size.two' }),
      msg('Correct “to”.', { id: 'feed-check.team-size.two.help' }),
      'error',
    );
  else if (from > maximum)
    report(
      location,
      'team-size',
      msg(
        str`Two people are a pair, so a team has at least ${from} people, but it can have at most ${maximum}: no team can apply.`,
        { id: 'feed-check.team-size.pair' },
      ),
      msg('Correct “to”, or remove "team" or "pair" from “modes”.', { id: 'feed-check.team-size.pair.help' }),
      'error',
    );
  else if (adults && adults.count > maximum)
    report(
      [...rulesIn(contest, path, 'team').locationOf('participation', 'adults'), 'count'],
      'team-size',
      msg(
        str`A team needs ${adults.count} adults, but can have at most ${maximum} people: no team can apply.`,
        { id: 'feed-check.team-size.adults' },
      ),
      msg('Correct one of the two numbers.', { id: 'feed-check.numbers.help' }),
      'error',
    );
});
