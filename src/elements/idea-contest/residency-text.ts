import { str, type Msg } from '../../core/i18n/translator.js';
import type { ResidencyLink } from '../../core/feed/enums/contests.js';
import { resolve, type ContestViewContext } from './idea-contest.types.js';

/** Also that of the form. */
type Context = Pick<ContestViewContext, 'envelope' | 'formatter' | 'msg'> & { readonly language: string };

const RESIDENCY_LABELS: Record<ResidencyLink, (msg: Msg) => string> = {
  lives: (msg) => msg('live', { id: 'residency.lives' }),
  registered: (msg) => msg('are registered as living', { id: 'residency.registered' }),
  studies: (msg) => msg('study', { id: 'residency.studies' }),
  works: (msg) => msg('work', { id: 'residency.works' }),
};

/** Names of the feed’s areas; an id without a name is shown as it is. */
export const areaNames = (
  { envelope, formatter, language }: Omit<Context, 'msg'>,
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
  context: Context,
  { areas, links }: { readonly areas: readonly string[]; readonly links: readonly ResidencyLink[] },
): string {
  const names = links.map((link) => RESIDENCY_LABELS[link](context.msg));
  const what = context.formatter.list(names, 'disjunction');
  return context.msg(str`for people who ${what} here: ${areaNames(context, areas)}`, {
    id: 'residency.rule',
  });
}
