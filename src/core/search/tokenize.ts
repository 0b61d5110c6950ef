const COMBINING = /[\u0300-\u036f]/g;

/**
 * The form in which texts and queries are compared: lower case without diacritics.
 * Locale-free on purpose: `toLocaleLowerCase('lt')` inserts a combining dot and breaks matching.
 */
export const fold = (text: string): string => text.toLowerCase().normalize('NFD').replace(COMBINING, '');

/** A run of letters and digits: what the search calls a word. */
export const TOKEN = /[\p{L}\p{N}]+/gu;

/** The folded words of a text, in their order. */
export const tokenize = (text: string): string[] => fold(text).match(TOKEN) ?? [];
