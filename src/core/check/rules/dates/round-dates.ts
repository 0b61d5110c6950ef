import { contestRule } from '../contest-rule.js';
import { str } from '../../../i18n/translator.js';

/** Rounds of which nothing is known, and extensions that are none. */
export const roundDates = contestRule(({ rounds = [] }, path, { wording: { msg } }, report) => {
  rounds.forEach(({ opens, closes, extendedFrom, label, note, yearly, nextWorkingDay }, index) => {
    const location = [...path, 'rounds', index];
    if (!opens && !closes && !label && !note)
      report(
        location,
        'round-dates',
        msg('Nothing is said of this round: it has no dates, label or note.', {
          id: 'feed-check.round-dates.nothing',
        }),
        msg('Add “opens” and “closes”; if they are not set yet, say in “note” when they will be.', {
          id: 'feed-check.round-dates.nothing.help',
        }),
      );
    for (const [name, value] of Object.entries({ yearly, nextWorkingDay }))
      if (value && !closes && !(name === 'yearly' && opens))
        report(
          [...location, name],
          'round-dates',
          msg(str`“${name}” has no effect on a round without a deadline.`, {
            id: 'feed-check.round-dates.no-deadline',
          }),
          msg('Add “closes”, or remove it.', { id: 'feed-check.round-dates.no-deadline.help' }),
        );
    if (extendedFrom === undefined) return;
    const extension = [...location, 'extendedFrom'];
    if (!closes)
      report(
        extension,
        'round-dates',
        msg('The deadline has been extended, but the new one is missing.', {
          id: 'feed-check.round-dates.extension',
        }),
        msg('Add “closes”.', { id: 'feed-check.round-dates.extension.help' }),
      );
    else if (extendedFrom >= closes)
      report(
        extension,
        'round-dates',
        msg(str`The earlier deadline (${extendedFrom}) is not before the new one (${closes}).`, {
          id: 'feed-check.round-dates.later',
        }),
        msg(
          '“extendedFrom” is the deadline before the extension, “closes” the new one: check whether the two were swapped.',
          { id: 'feed-check.round-dates.later.help' },
        ),
      );
    else if (opens && extendedFrom.slice(0, opens.length) < opens)
      report(
        extension,
        'round-dates',
        msg(str`The earlier deadline (${extendedFrom}) is before the round opens (${opens}).`, {
          id: 'feed-check.round-dates.early',
        }),
        msg('Correct one of the two dates.', { id: 'feed-check.round-dates.early.help' }),
      );
  });
});
