/** Languages of the elements (BCP 47 primary subtags). */
export const LANGUAGES = ['lv', 'en', 'lt', 'et'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Used if the page’s language is none of these. */
export const DEFAULT_LANGUAGE: Language = 'en';
