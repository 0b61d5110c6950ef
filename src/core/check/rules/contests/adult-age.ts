import { participationModes } from '../../../application/participation.js';
import { contestRule } from '../contest-rule.js';
import { rulesIn } from './rules-of.js';
import { str } from '../../../i18n/translator.js';

/** Teams that need an adult, in a contest in which nobody may be that old. */
export const adultAge = contestRule((contest, path, { wording: { msg } }, report) => {
  if (!participationModes(contest).includes('team')) return;
  const team = rulesIn(contest, path, 'team');
  const { adults, ages } = team.contest.participation;
  const maximum = ages?.to;
  if (!adults || adults.older || maximum === undefined || maximum >= (adults.from ?? 18)) return;
  report(
    team.locationOf('participation', 'adults'),
    'adult-age',
    msg(str`A team needs an adult, but nobody may be older than ${maximum}: no team can apply.`, {
      id: 'feed-check.adult-age',
    }),
    msg('Add "older": true, so that the adult can be older.', { id: 'feed-check.adult-age.help' }),
    'error',
  );
});
