/** What can be chosen in the directory, as it stands in attributes and in the address bar. */
export const FILTERS = [
  'support-type',
  'legal-form',
  'availability',
  'provider',
  'area',
  'support-level',
] as const;
export type Filter = (typeof FILTERS)[number];

/** Not in the column of filters: closed instruments are hidden at first, and `include-closed: yes` shows them. */
export const INCLUDE_CLOSED = 'include-closed';

export const SORTS = ['match', 'closing', 'newest', 'amount', 'title'] as const;
/** Best match, closing soonest, newest, largest amount, A–Z. */
export type Sort = (typeof SORTS)[number];
