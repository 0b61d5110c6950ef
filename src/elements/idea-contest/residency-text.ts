import { msg, str } from '@lit/localize';
import type { Tie } from '../../core/feed/enums/contests.js';
import { textOf, type Around } from './idea-contest.types.js';

const TIES: Record<Tie, () => string> = {
  lives: () => msg('live', { id: 'tie.lives' }),
  registered: () => msg('are registered as living', { id: 'tie.registered' }),
  studies: () => msg('study', { id: 'tie.studies' }),
  works: () => msg('work', { id: 'tie.works' }),
};

/** Names of areas of the feed; an id that the feed does not name stands for itself. */
export const areaNames = ({ envelope, formats, language }: Around, ids: readonly string[]): string =>
  formats.list(
    ids.map((id) => {
      const area = envelope.areas?.find((each) => each.id === id);
      return area ? textOf({ envelope, language }, area.name).text : id;
    }),
    'disjunction',
  );

/** For whom a contest is, by place. */
export function tieText(
  around: Around,
  { areas, ties }: { readonly areas: readonly string[]; readonly ties: readonly Tie[] },
): string {
  const names = ties.map((tie) => TIES[tie]());
  const what = around.formats.list(names, 'disjunction');
  return msg(str`for people who ${what} here: ${areaNames(around, areas)}`, { id: 'tie.rule' });
}
