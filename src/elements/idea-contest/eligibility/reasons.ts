/** Why not, or what it takes to take part. Call only while an element speaks. */
import { msg, str } from '@lit/localize';
import type { TakePartReason } from '../../../core/application/eligibility.js';
import { textOf, type ContestView } from '../idea-contest.types.js';
import { tieText } from '../residency-text.js';
import { agesText } from '../labels.js';

/** One reason in words. */
export function reasonText({ code, values = {} }: TakePartReason, view: ContestView): string {
  const { contest, formats } = view;
  const { entry } = contest;
  const least = String(values['least'] ?? '');
  const most = String(values['most'] ?? '');
  const date = typeof values['date'] === 'string' ? formats.date(values['date']) : '';
  const onDay = entry.agesOn ? ` (${msg(str`your age on this day: ${date}`, { id: 'reason.age-on' })})` : '';
  const names = (texts: readonly Parameters<typeof textOf>[1][] = []) =>
    formats.list(
      texts.map((text) => textOf(view, text).text),
      'disjunction',
    );
  switch (code) {
    case 'too-young':
      return formats
        .plural(
          +least,
          msg('you have to be at least #|you have to be at least #', { id: 'reason.too-young' }),
        )
        .concat(onDay);
    case 'too-old':
      return formats
        .plural(+most, msg('you may be # at most|you may be # at most', { id: 'reason.too-old' }))
        .concat(onDay);
    case 'tie':
      return msg(str`the contest is ${tieText(view, entry.residence!)}`, { id: 'reason.tie' });
    case 'born-by':
      return msg(str`a birthday this year that is not later than: ${date}`, { id: 'reason.born-by' });
    case 'born-after':
      return msg(str`a birthday this year that is later than: ${date}`, { id: 'reason.born-after' });
    case 'organisation': {
      const who = names(entry.organisations);
      return who
        ? msg(str`an organisation in whose name you apply: ${who}`, { id: 'reason.organisation-who' })
        : msg('an organisation in whose name you apply', { id: 'reason.organisation' });
    }
    case 'team':
      return most
        ? formats.plural(
            +most,
            msg('a team of # person, you included|a team of # people, you included', {
              id: 'reason.team-of',
            }),
            most === least ? most : `${least}–${most}`,
          )
        : formats.plural(
            +least,
            msg('a team of at least # person, you included|a team of at least # people, you included', {
              id: 'reason.team-from',
            }),
          );
    case 'pair':
      return +least
        ? formats.plural(
            +least,
            msg('one more person, aged # or more|one more person, aged # or more', {
              id: 'reason.pair-from',
            }),
          )
        : msg('one more person', { id: 'reason.pair' });
    case 'adults': {
      const people = formats.plural(
        +least,
        msg('# adult in the team|# adults in the team', { id: 'reason.adults' }),
      );
      return `${people} (${agesText({ from: Number(values['age']) }, formats)})`;
    }
    case 'as-adult':
      return formats.plural(
        +most,
        msg(
          'to be the adult of the team: the others may be # at most|to be the adult of the team: the others may be # at most',
          { id: 'reason.as-adult' },
        ),
      );
    case 'guardian':
      return msg('a written permit of your legal representative', { id: 'reason.guardian' });
    case 'support': {
      const who = entry.supportPerson?.who && textOf(view, entry.supportPerson.who).text;
      return who
        ? msg(str`an adult who stands by you: ${who}`, { id: 'reason.support-who' })
        : msg('an adult who stands by you', { id: 'reason.support' });
    }
    case 'host': {
      const who = entry.host?.who && textOf(view, entry.host.who).text;
      return who
        ? msg(str`an organisation that answers for you: ${who}`, { id: 'reason.host-who' })
        : msg('an organisation that answers for you', { id: 'reason.host' });
    }
  }
}
