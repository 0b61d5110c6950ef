/** Reasons and conditions as texts. Only call while a locale is active. */
import { str } from '../../../core/i18n/translator.js';
import type { EligibilityReason } from '../../../core/application/eligibility.js';
import { resolve, type ContestViewModel } from '../idea-contest.types.js';
import { residencyText } from '../residency-text.js';
import { agesText } from '../labels.js';

/** One reason as text. */
export function reasonText(reason: EligibilityReason, view: ContestViewModel): string {
  const text = textOf(reason, view);
  return reason.values?.['ifMinor']
    ? view.msg(str`if anyone in the team is under 18: ${text}`, { id: 'reason.if-minor' })
    : text;
}

function textOf({ code, values = {} }: EligibilityReason, view: ContestViewModel): string {
  const { contest, formatter, msg } = view;
  const { participation } = contest;
  const min = String(values['least'] ?? '');
  const max = String(values['most'] ?? '');
  const date = typeof values['date'] === 'string' ? formatter.date(values['date']) : '';
  const onDay = participation.agesOn ? ` (${msg(str`your age on ${date}`, { id: 'reason.age-on' })})` : '';
  const names = (texts: readonly Parameters<typeof resolve>[1][] = []) =>
    formatter.list(
      texts.map((text) => resolve(view, text).text),
      'disjunction',
    );
  switch (code) {
    case 'too-young':
      return formatter
        .plural(+min, msg('you must be # or older|you must be # or older', { id: 'reason.too-young' }))
        .concat(onDay);
    case 'too-old':
      return formatter
        .plural(+max, msg('you must be # or younger|you must be # or younger', { id: 'reason.too-old' }))
        .concat(onDay);
    case 'residency':
      return msg(str`the contest is ${residencyText(view, participation.residency!)}`, {
        id: 'reason.residency',
      });
    case 'born-by':
      return msg(str`your birthday this year to be on or before ${date}`, { id: 'reason.born-by' });
    case 'born-after':
      return msg(str`your birthday this year to be after ${date}`, { id: 'reason.born-after' });
    case 'organisation': {
      const who = names(participation.organisations);
      return who
        ? msg(str`an organisation to apply on behalf of: ${who}`, { id: 'reason.organisation-who' })
        : msg('an organisation to apply on behalf of', { id: 'reason.organisation' });
    }
    case 'team':
      return max
        ? formatter.plural(
            +max,
            msg('a team of # person, including you|a team of # people, including you', {
              id: 'reason.team-of',
            }),
            max === min ? max : `${min}–${max}`,
          )
        : formatter.plural(
            +min,
            msg('a team of at least # person, including you|a team of at least # people, including you', {
              id: 'reason.team-from',
            }),
          );
    case 'pair':
      return +min
        ? formatter.plural(
            +min,
            msg('one more person, aged # or older|one more person, aged # or older', {
              id: 'reason.pair-from',
            }),
          )
        : msg('one more person', { id: 'reason.pair' });
    case 'adults': {
      const people = formatter.plural(
        +min,
        msg('# adult in the team|# adults in the team', { id: 'reason.adults' }),
      );
      return `${people} (${agesText(msg, { from: Number(values['age']) }, formatter)})`;
    }
    case 'as-adult':
      return formatter.plural(
        +max,
        msg(
          'to be the adult in the team: the others must be # or younger|to be the adult in the team: the others must be # or younger',
          { id: 'reason.as-adult' },
        ),
      );
    case 'guardian':
      return msg('written consent from your legal representative', { id: 'reason.guardian-consent' });
    case 'mentor': {
      const who = participation.mentor?.who && resolve(view, participation.mentor.who).text;
      return who
        ? msg(str`a supporting adult: ${who}`, { id: 'reason.mentor-who' })
        : msg('a supporting adult', { id: 'reason.mentor' });
    }
    case 'host-organisation': {
      const who =
        participation.hostOrganisation?.who && resolve(view, participation.hostOrganisation.who).text;
      return who
        ? msg(str`a responsible organisation: ${who}`, { id: 'reason.host-organisation-who' })
        : msg('a responsible organisation', { id: 'reason.host-organisation' });
    }
  }
}
