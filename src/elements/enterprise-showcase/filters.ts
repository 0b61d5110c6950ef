/** What can be chosen in the showcase, as it stands in attributes and in the address bar. */
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

/** Not in the column of filters: the stories' view lists what has a story. */
export const HAS_STORY = 'has-story';

/** The only value of a filter that asks yes or nothing. */
export const TRUE_VALUE = 'yes';

export const SORTS = ['match', 'featured', 'newest', 'title', 'nearest'] as const;
/** Best match, the publisher's choice, newest in the feed, A–Z, nearest to the visitor. */
export type Sort = (typeof SORTS)[number];
