/** What can be chosen in the directory, as it stands in attributes and in the address bar. */
export const FILTERS = ['kind', 'who', 'state', 'giver', 'area', 'cooperation'] as const;
export type Filter = (typeof FILTERS)[number];

/** Not in the column of filters: closed instruments are hidden at first, and `closed: 1` shows them. */
export const CLOSED = 'closed';

export const SORTS = ['match', 'closing', 'newest', 'amount', 'title'] as const;
/** Best match, closing soonest, newest, largest amount, A–Z. */
export type Sort = (typeof SORTS)[number];
