const COMBINING = /[\u0300-\u036f]/g;

/**
 * The form in which texts and queries are compared: lower case without diacritics. Locale-independent:
 * `toLocaleLowerCase('lt')` inserts a combining dot and breaks matching.
 */
export const fold = (text: string): string => text.toLowerCase().normalize('NFD').replace(COMBINING, '');
