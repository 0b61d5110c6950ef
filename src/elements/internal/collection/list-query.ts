/** What a visitor asked of a list: pure data, as it stands in the address bar. */
import type { Selection } from '../../../core/search/facets.js';
import type { UrlParams } from '../../../core/search/url-state.js';

export interface ListQuery {
  readonly text: string;
  readonly selection: Selection;
  /** Nothing while the visitor has chosen none: best match for a query, else the list's own order. */
  readonly sort: string | undefined;
}

export const EMPTY_QUERY: ListQuery = { text: '', selection: {}, sort: undefined };

/** The criteria with one value of a filter switched on or off. */
export function toggleValue(query: ListQuery, filter: string, value: string, isOn: boolean): ListQuery {
  const others = (query.selection[filter] ?? []).filter((each) => each !== value);
  const selection = { ...query.selection, [filter]: isOn ? [...others, value] : others };
  return { ...query, selection };
}

/**
 * The filters that a webmaster wrote into an attribute, in the manner of CSS:
 * `kind: grant, co-financing; area: cesis`. Names that are no filters are left out.
 */
export function parseFilters(text: string | null | undefined, filters: readonly string[]): Selection {
  const selection: Record<string, string[]> = {};
  for (const part of (text ?? '').split(';')) {
    const [name = '', values = ''] = part.split(/:(.*)/s).map((trimmed) => trimmed.trim());
    const list = values.split(',').map((value) => value.trim());
    if (filters.includes(name) && list.some(Boolean)) selection[name] = list.filter(Boolean);
  }
  return selection;
}

/** Number of values chosen by the visitor. */
export const countActive = ({ selection }: ListQuery): number =>
  Object.values(selection).reduce((sum, values) => sum + values.length, 0);

/** The criteria as parameters of the address. */
export const toUrlParams = ({ text, selection, sort }: ListQuery): UrlParams => ({
  ...selection,
  q: [text],
  sort: sort ? [sort] : [],
});

/** Reads what `toUrlParams` wrote; unknown values are left to find nothing rather than to fail. */
export function fromUrlParams(
  values: UrlParams,
  filters: readonly string[],
  sorts: readonly string[],
): ListQuery {
  const selection = Object.fromEntries(
    filters.flatMap((name) => (values[name] ? [[name, values[name]]] : [])),
  );
  return {
    text: values['q']?.[0] ?? '',
    selection,
    sort: sorts.find((each) => each === values['sort']?.[0]),
  };
}
