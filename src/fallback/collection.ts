/** The records that an element would list: with the webmaster’s filters, in the element’s own order. */
import { EMPTY_QUERY, parseFilters, type ListQuery } from '../elements/internal/collection/list-query.js';
import { Facets, type Selection } from '../core/search/facets.js';

/** The records of a list, with the element’s filters and orders. */
interface Collection<E> {
  readonly filters: readonly string[];
  build(facets: Facets): Generator<void>;
  search(query: ListQuery, locked: Selection): { readonly positions: readonly number[] };
  item(index: number): E | undefined;
}

/**
 * The valid records that pass `locked`, first those that pass `preset`, too: without script a visitor cannot change a
 * preset, so nothing is left out because of it.
 */
export function listed<E>(
  collection: Collection<E>,
  selectable: readonly string[],
  attributes: Readonly<Record<string, string>>,
): readonly E[] {
  const steps = collection.build(new Facets(collection.filters));
  while (!steps.next().done);
  const locked = parseFilters(attributes['locked'], selectable);
  const selection = parseFilters(attributes['preset'], selectable);
  const all = [selection, {}].flatMap(
    (each) => collection.search({ ...EMPTY_QUERY, selection: each }, locked).positions,
  );
  const limit = Number(attributes['limit'] ?? Infinity);
  return [...new Set(all)].slice(0, limit || Infinity).flatMap((index) => collection.item(index) ?? []);
}
