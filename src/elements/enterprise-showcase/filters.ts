/** The filters of the showcase, as they are in attributes and in the page’s address. */
export const FILTERS = [
  'sector',
  'target-group',
  'offer-type',
  'area',
  'work-integration',
  'sells-to-municipality',
  'status',
] as const;
export type Filter = (typeof FILTERS)[number];

/** Not in the filter column: the stories view lists the enterprises with a story. */
export const HAS_STORY = 'has-story';

/** The only value of a boolean filter. */
export const TRUE_VALUE = 'yes';

export const SORTS = ['match', 'featured', 'newest', 'title', 'nearest'] as const;
/** Best match, the publisher’s choice, newest in the feed, A–Z, nearest to the visitor. */
export type Sort = (typeof SORTS)[number];
