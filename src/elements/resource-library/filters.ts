/** The filters of the library, as they are in attributes and in the page’s address. */
export const FILTERS = ['kind', 'topic', 'audience', 'language', 'year', 'new'] as const;
export type Filter = (typeof FILTERS)[number];

export const SORTS = ['match', 'newest', 'title'] as const;
/** Best match, newest, A–Z. */
export type Sort = (typeof SORTS)[number];
