import { contestRule } from '../contest-rule.js';

/** Rounds of which nothing is known, and extensions that are none. */
export const roundDates = contestRule(({ rounds = [] }, path, _, report) => {
  rounds.forEach(({ opens, closes, extendedFrom, label, note, yearly, nextWorkingDay }, index) => {
    const location = [...path, 'rounds', index];
    if (!opens && !closes && !label && !note)
      report(
        location,
        'round-dates',
        'Nothing is said of this round: it has no dates, label or note.',
        'Add “opens” and “closes”; if they are not set yet, say in “note” when they will be.',
      );
    for (const [name, value] of Object.entries({ yearly, nextWorkingDay }))
      if (value && !closes && !(name === 'yearly' && opens))
        report(
          [...location, name],
          'round-dates',
          `“${name}” has no effect on a round without a deadline.`,
          'Add “closes”, or remove it.',
        );
    if (extendedFrom === undefined) return;
    const extension = [...location, 'extendedFrom'];
    if (!closes)
      report(
        extension,
        'round-dates',
        'The deadline has been extended, but the new one is missing.',
        'Add “closes”.',
      );
    else if (extendedFrom >= closes)
      report(
        extension,
        'round-dates',
        `The earlier deadline (${extendedFrom}) is not before the new one (${closes}).`,
        '“extendedFrom” is the deadline before the extension, “closes” the new one: check whether the two were swapped.',
      );
    else if (opens && extendedFrom.slice(0, opens.length) < opens)
      report(
        extension,
        'round-dates',
        `The earlier deadline (${extendedFrom}) is before the round opens (${opens}).`,
        'Correct one of the two dates.',
      );
  });
});
