import { contestRule } from '../contest-rule.js';

/** A team size with which no team can apply. */
export const teamSize = contestRule(({ participation: { modes, team, adults } }, path, _, report) => {
  const maximum = team?.to;
  if (!modes?.includes('team') || maximum === undefined) return;
  if (maximum < 2)
    report(
      [...path, 'participation', 'team', 'to'],
      'team-size',
      'A team has at least two people.',
      'Correct “to”.',
      'error',
    );
  else if (adults && adults.count > maximum)
    report(
      [...path, 'participation', 'adults', 'count'],
      'team-size',
      `A team needs ${adults.count} adults, but can have at most ${maximum} people: no team can apply.`,
      'Correct one of the two numbers.',
      'error',
    );
});
