import { msg, str } from '@lit/localize';
import type { ResidencyLink } from '../../core/feed/enums/contests.js';
import { resolve, type ContestViewContext } from './idea-contest.types.js';

const RESIDENCY_LABELS: Record<ResidencyLink, () => string> = {
  lives: () => msg('live', { id: 'residency.lives' }),
  registered: () => msg('are registered as living', { id: 'residency.registered' }),
  studies: () => msg('study', { id: 'residency.studies' }),
  works: () => msg('work', { id: 'residency.works' }),
};

/** Names of the feed’s areas; an id without a name is shown as it is. */
export const areaNames = (
  { envelope, formatter, language }: ContestViewContext,
  ids: readonly string[],
): string =>
  formatter.list(
    ids.map((id) => {
      const area = envelope.areas?.find((each) => each.id === id);
      return area ? resolve({ envelope, language }, area.name).text : id;
    }),
    'disjunction',
  );

/** Whom a contest is for, by residency. */
export function residencyText(
  context: ContestViewContext,
  { areas, links }: { readonly areas: readonly string[]; readonly links: readonly ResidencyLink[] },
): string {
  const names = links.map((link) => RESIDENCY_LABELS[link]());
  const what = context.formatter.list(names, 'disjunction');
  return msg(str`for people who ${what} here: ${areaNames(context, areas)}`, { id: 'residency.rule' });
}
