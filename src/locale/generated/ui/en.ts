// Made by `npm run messages`.
export const templates = {
  'feed.failed': "The list cannot be shown just now",
  'feed.loading': "Loading …",
  'feed.offline': "There seems to be no connection. Check it and try again.",
  'feed.our-fault': "The mistake is on our side, not yours. Please try again a little later.",
  'feed.problems': "# problem in the feed|# problems in the feed",
  'feed.retry': "Try again",
  'feed.retrying': "The connection is slow. Trying again …",
  'feed.stale': "The newest list cannot be read now. You see the copy kept on this device: {0}",
  'feed.timeout': "The server did not answer in time. Please try again a little later.",
  'only.en': "Only in English",
  'only.et': "Only in Estonian",
  'only.lt': "Only in Lithuanian",
  'only.lv': "Only in Latvian",
  'only.other': "In another language: {0}",
};
