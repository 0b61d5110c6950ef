/** Languages of the elements (BCP 47 primary subtags). */
export const LANGUAGES = ['lv', 'en', 'lt', 'et'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Used if the page’s language is none of these. */
export const DEFAULT_LANGUAGE: Language = 'en';

/**
 * Each language, and what sites write instead of it: its three-letter code (ISO 639-2), and the country of Estonian.
 */
export const LANGUAGE_CODES: readonly (readonly [Language, ...(string | undefined)[]])[] = [
  ['lv', 'lav'],
  ['en', 'eng'],
  ['lt', 'lit'],
  ['et', 'est', 'ee'],
];
