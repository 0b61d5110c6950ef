/** The filters of the organisations, as they are in attributes and in the page’s address. */
export const FILTERS = ['offer', 'area', 'audience', 'kind', 'language'] as const;
export type Filter = (typeof FILTERS)[number];

export const SORTS = ['match', 'local', 'title'] as const;
/** Best match, the most local first, A–Z. */
export type Sort = (typeof SORTS)[number];
