/** Languages the elements speak (BCP 47 primary subtags). */
export const LANGUAGES = ['lv', 'en', 'lt', 'et'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the elements speak where the page's language is none of these. */
export const DEFAULT_LANGUAGE: Language = 'en';
