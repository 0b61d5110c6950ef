/** What a visitor asked of the directory: pure data, as it stands in the address bar. */
import type { Selection } from '../../search/facets.js';
import type { UrlValues } from '../../search/url-state.js';

export const FILTERS = ['kind', 'who', 'state', 'giver', 'area', 'cooperation'] as const;
export type Filter = (typeof FILTERS)[number];

export const SORTS = ['match', 'closing', 'newest', 'amount', 'title'] as const;
/** Best match, closing soonest, newest, largest amount, A–Z. */
export type Sort = (typeof SORTS)[number];

export interface Criteria {
  readonly query: string;
  readonly selection: Selection;
  /** Closed instruments are hidden at first. */
  readonly withClosed: boolean;
  /** Nothing while the visitor has chosen none: best match for a query, else closing soonest. */
  readonly sort: Sort | undefined;
}

export const NO_CRITERIA: Criteria = { query: '', selection: {}, withClosed: false, sort: undefined };

/** The criteria with one value of a filter switched on or off. */
export function withValue(criteria: Criteria, filter: string, value: string, isOn: boolean): Criteria {
  const others = (criteria.selection[filter] ?? []).filter((each) => each !== value);
  const selection = { ...criteria.selection, [filter]: isOn ? [...others, value] : others };
  return { ...criteria, selection };
}

/**
 * The filters that a webmaster wrote into an attribute, in the manner of CSS:
 * `kind: grant, co-financing; area: cesis`.
 */
export function parseFilters(text: string | null | undefined): Selection {
  const selection: Record<string, string[]> = {};
  for (const part of (text ?? '').split(';')) {
    const [name = '', values = ''] = part.split(/:(.*)/s).map((piece) => piece.trim());
    const list = values.split(',').map((value) => value.trim());
    if (FILTERS.includes(name as Filter) && list.some(Boolean)) selection[name] = list.filter(Boolean);
  }
  return selection;
}

/** Locked values stand above what the visitor chose. */
export const lockedBy = (selection: Selection, locked: Selection): Selection => ({ ...selection, ...locked });

/** Number of values chosen by the visitor. */
export const countChosen = ({ selection, withClosed }: Criteria): number =>
  Object.values(selection).reduce((sum, values) => sum + values.length, withClosed ? 1 : 0);

/** The criteria as parameters of the address. */
export const toUrl = ({ query, selection, withClosed, sort }: Criteria): UrlValues => ({
  ...selection,
  q: [query],
  closed: withClosed ? ['1'] : [],
  sort: sort ? [sort] : [],
});

/** Reads what `toUrl` wrote; unknown values are left to find nothing rather than to fail. */
export function fromUrl(values: UrlValues): Criteria {
  const sort = SORTS.find((each) => each === values['sort']?.[0]);
  const selection = Object.fromEntries(
    FILTERS.flatMap((name) => (values[name] ? [[name, values[name]]] : [])),
  );
  return { query: values['q']?.[0] ?? '', selection, withClosed: values['closed']?.[0] === '1', sort };
}
