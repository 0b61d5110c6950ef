/** The filters of the directory, as they are in attributes and in the page’s address. */
export const FILTERS = [
  'support-type',
  'legal-form',
  'availability',
  'provider',
  'area',
  'support-level',
] as const;
export type Filter = (typeof FILTERS)[number];

/** Not in the filter column: closed instruments are hidden by default, and `include-closed: yes` shows them. */
export const INCLUDE_CLOSED = 'include-closed';

export const SORTS = ['match', 'closing', 'newest', 'amount', 'title'] as const;
/** Best match, closing soonest, newest, largest amount, A–Z. */
export type Sort = (typeof SORTS)[number];
