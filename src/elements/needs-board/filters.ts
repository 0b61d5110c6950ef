/** The filters of the board, as they are in attributes and in the page’s address. */
export const FILTERS = ['who', 'kind', 'sector', 'area', 'target-group', 'support-level'] as const;
export type Filter = (typeof FILTERS)[number];

/** In the page’s address: only what fits an enterprise of the feed, by its id. */
export const FITS = 'enterprise';

export const SORTS = ['match', 'soonest', 'newest', 'title'] as const;
/** Best match, needed soonest, newest, A–Z. */
export type Sort = (typeof SORTS)[number];

/** Values of the filter `who`: who needs or offers it. */
export const NEED_SIDES = [
  'municipality-need',
  'municipality-offer',
  'enterprise-need',
  'enterprise-offer',
] as const;
export type NeedSide = (typeof NEED_SIDES)[number];
