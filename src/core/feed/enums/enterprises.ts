/** The enums of `enterprises[]`. Sectors, target groups and areas are lists in the feed. */

/** Something to buy, or something that is done for the customer. */
export const OFFER_KINDS = ['product', 'service'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** Days of the week, Monday first (ISO 8601). */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Social networks; `other` is shown by its host name. */
export const SOCIAL_NETWORKS = [
  'facebook',
  'instagram',
  'linkedin',
  'youtube',
  'tiktok',
  'x',
  'threads',
  'bluesky',
  'mastodon',
  'telegram',
  'whatsapp',
  'draugiem',
  'other',
] as const;
export type SocialNetwork = (typeof SOCIAL_NETWORKS)[number];

/** `file` is a video on a server of the publisher or the enterprise. */
export const VIDEO_PROVIDERS = ['youtube', 'vimeo', 'file'] as const;
export type VideoProvider = (typeof VIDEO_PROVIDERS)[number];
