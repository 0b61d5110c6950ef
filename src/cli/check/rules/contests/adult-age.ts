import { contestRule } from '../contest-rule.js';

/** Teams that need an adult, in a contest in which nobody may be that old. */
export const adultAge = contestRule(({ participation: { modes, adults, ages } }, path, _, report) => {
  const maximum = ages?.to;
  if (!modes?.includes('team') || !adults || adults.older || maximum === undefined) return;
  if (maximum >= (adults.from ?? 18)) return;
  report(
    [...path, 'participation', 'adults'],
    'adult-age',
    `A team needs an adult, but nobody may be older than ${maximum}: no team can apply.`,
    'Add "older": true, so that the adult can be older.',
    'error',
  );
});
