/** What a visitor asked of a list: pure data, as it is in the page’s address. */
import type { Selection } from '../../../core/search/facets.js';
import type { UrlParams } from '../../../core/search/url-state.js';

export interface ListQuery {
  readonly text: string;
  readonly selection: Selection;
  /** Undefined until the visitor chooses one: best match for a search, otherwise the list’s default order. */
  readonly sort: string | undefined;
}

export const EMPTY_QUERY: ListQuery = { text: '', selection: {}, sort: undefined };

/**
 * Parses the filters in a webmaster’s attribute, in the style of CSS: `support-type: grant, co-financing; area: cesis`.
 * Unknown filters are ignored.
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

/** The filters that are offered in the filter column: not those that the webmaster has hidden or locked. */
export const offeredFilters = ({
  config,
  hiddenFilters,
  locked,
}: {
  readonly config: { readonly filters: readonly string[] };
  readonly hiddenFilters: readonly string[];
  readonly locked: Selection;
}): readonly string[] =>
  config.filters.filter((filter) => !hiddenFilters.includes(filter) && !locked[filter]);

/** The query as URL parameters. */
export const toUrlParams = ({ text, selection, sort }: ListQuery): UrlParams => ({
  ...selection,
  q: [text],
  sort: sort ? [sort] : [],
});

/** Reads what `toUrlParams` wrote; unknown values give no results, but no error either. */
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
