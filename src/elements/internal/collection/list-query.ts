/** What a visitor asked of a list: pure data, as it stands in the address bar. */
import type { Selection } from '../../../core/search/facets.js';
import type { UrlValues } from '../../../core/search/url-state.js';

export interface Criteria {
  readonly query: string;
  readonly selection: Selection;
  /** Nothing while the visitor has chosen none: best match for a query, else the list's own order. */
  readonly sort: string | undefined;
}

export const NO_CRITERIA: Criteria = { query: '', selection: {}, sort: undefined };

/** The criteria with one value of a filter switched on or off. */
export function withValue(criteria: Criteria, filter: string, value: string, isOn: boolean): Criteria {
  const others = (criteria.selection[filter] ?? []).filter((each) => each !== value);
  const selection = { ...criteria.selection, [filter]: isOn ? [...others, value] : others };
  return { ...criteria, selection };
}

/**
 * The filters that a webmaster wrote into an attribute, in the manner of CSS:
 * `kind: grant, co-financing; area: cesis`. Names that are no filters are left out.
 */
export function parseFilters(text: string | null | undefined, filters: readonly string[]): Selection {
  const selection: Record<string, string[]> = {};
  for (const part of (text ?? '').split(';')) {
    const [name = '', values = ''] = part.split(/:(.*)/s).map((piece) => piece.trim());
    const list = values.split(',').map((value) => value.trim());
    if (filters.includes(name) && list.some(Boolean)) selection[name] = list.filter(Boolean);
  }
  return selection;
}

/** Number of values chosen by the visitor. */
export const countChosen = ({ selection }: Criteria): number =>
  Object.values(selection).reduce((sum, values) => sum + values.length, 0);

/** The criteria as parameters of the address. */
export const toUrl = ({ query, selection, sort }: Criteria): UrlValues => ({
  ...selection,
  q: [query],
  sort: sort ? [sort] : [],
});

/** Reads what `toUrl` wrote; unknown values are left to find nothing rather than to fail. */
export function fromUrl(values: UrlValues, filters: readonly string[], sorts: readonly string[]): Criteria {
  const selection = Object.fromEntries(
    filters.flatMap((name) => (values[name] ? [[name, values[name]]] : [])),
  );
  return {
    query: values['q']?.[0] ?? '',
    selection,
    sort: sorts.find((each) => each === values['sort']?.[0]),
  };
}
