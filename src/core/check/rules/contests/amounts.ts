import type { Contest } from '../../../feed/schema/schema.js';
import { contestRule } from '../contest-rule.js';
import { oncePerLocation, rulesByMode } from './rules-of.js';
import { str } from '../../../i18n/translator.js';

/** Whether somebody of the ages of the contest can be of these ages. */
const overlap = (
  { from = 0, to = Infinity }: NonNullable<Contest['participation']['ages']>,
  other: NonNullable<Contest['participation']['ages']>,
): boolean => (other.from ?? 0) <= to && (other.to ?? Infinity) >= from;

/** Amounts that no project can keep to. */
export const amounts = contestRule((anyMode, path, { wording: { msg } }, report) => {
  const isFirst = oncePerLocation();
  for (const { contest, locationOf } of rulesByMode(anyMode, path)) {
    const { from, to, byAge = [], total } = contest.funding ?? {};
    const { ages, adults } = contest.participation;
    const most = byAge.length ? Math.max(...byAge.map((band) => band.to)) : to;
    const location = locationOf('funding', 'from');
    if (from !== undefined && most !== undefined && from > most && isFirst(location))
      report(
        location,
        'amounts',
        msg(str`A project must ask for at least ${from}, but can get at most ${most}: nobody can apply.`, {
          id: 'feed-check.amounts',
        }),
        msg('Correct one of the two amounts.', { id: 'feed-check.amounts.help' }),
        'error',
      );
    if (total !== undefined && most !== undefined && most > total && isFirst([...path, 'funding', 'total']))
      report(
        [...path, 'funding', 'total'],
        'amounts',
        msg(str`All projects together get ${total}, but one alone can get ${most}.`, {
          id: 'feed-check.amounts.total',
        }),
        msg('Correct one of the two amounts.', { id: 'feed-check.amounts.help' }),
      );
    contest.strands?.forEach((strand, index) => {
      const strandLocation = [...path, 'strands', index, 'to'];
      if (from === undefined || strand.to === undefined || from <= strand.to || !isFirst(strandLocation))
        return;
      report(
        strandLocation,
        'amounts',
        msg(
          str`A project must ask for at least ${from}, but in this strand it can get at most ${strand.to}: nobody can choose it.`,
          { id: 'feed-check.amounts.strand' },
        ),
        msg('Correct one of the two amounts.', { id: 'feed-check.amounts.help' }),
        'error',
      );
    });
    // An adult may be of any age.
    if (!ages || adults?.older) continue;
    byAge.forEach((band, index) => {
      const bandLocation = [...path, 'funding', 'byAge', index, 'ages'];
      const isInAnyMode = [...rulesByMode(anyMode, path)].some((each) =>
        overlap(each.contest.participation.ages ?? {}, band.ages),
      );
      if (isInAnyMode || !isFirst(bandLocation)) return;
      report(
        bandLocation,
        'amounts',
        msg('Nobody of these ages can take part, so this amount never applies.', {
          id: 'feed-check.amounts.ages',
        }),
        msg('Correct the ages here or in “participation”.', { id: 'feed-check.amounts.ages.help' }),
      );
    });
  }
});
