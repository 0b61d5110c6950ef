/** The enums of `resources[]`: what the resource library offers to read, watch and use. */

/** What a resource is. */
export const LIBRARY_KINDS = [
  'handbook',
  'guidelines',
  'study',
  'recommendations',
  'opinion',
  'cases',
  'tool',
  'data',
  'webinar',
  'video',
] as const;
export type LibraryKind = (typeof LIBRARY_KINDS)[number];

/** For whom it is written or recorded. */
export const LIBRARY_AUDIENCES = ['municipality', 'enterprise', 'community', 'youth', 'support'] as const;
export type LibraryAudience = (typeof LIBRARY_AUDIENCES)[number];

/** What it is about. */
export const LIBRARY_TOPICS = [
  'cooperation',
  'procurement',
  'finance',
  'premises',
  'impact',
  'youth',
  'starting',
  'policy',
] as const;
export type LibraryTopic = (typeof LIBRARY_TOPICS)[number];

/** The language of a version in several languages that are not named (ISO 639-2, “multiple languages”). */
export const SEVERAL_LANGUAGES = 'mul';
