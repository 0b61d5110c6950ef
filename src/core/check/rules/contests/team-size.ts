import { participationModes, teamSize as sizeOf } from '../../../application/participation.js';
import { contestRule } from '../contest-rule.js';
import { rulesIn } from './rules-of.js';

/** A team size with which no team can apply. */
export const teamSize = contestRule((contest, path, _, report) => {
  const { team } = contest.participation;
  const maximum = team?.to;
  if (!participationModes(contest).includes('team') || maximum === undefined) return;
  const location = [...path, 'participation', 'team', 'to'];
  const { adults } = rulesIn(contest, path, 'team').contest.participation;
  const { from } = sizeOf(contest, 'team');
  if (maximum < 2) report(location, 'team-size', 'A team has at least two people.', 'Correct “to”.', 'error');
  else if (from > maximum)
    report(
      location,
      'team-size',
      `Two people are a pair, so a team has at least ${from} people, but it can have at most ${maximum}: no team can apply.`,
      'Correct “to”, or remove "team" or "pair" from “modes”.',
      'error',
    );
  else if (adults && adults.count > maximum)
    report(
      [...rulesIn(contest, path, 'team').locationOf('participation', 'adults'), 'count'],
      'team-size',
      `A team needs ${adults.count} adults, but can have at most ${maximum} people: no team can apply.`,
      'Correct one of the two numbers.',
      'error',
    );
});
