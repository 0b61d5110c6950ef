import { fold } from './fold.js';

/** A run of letters and digits: one token. */
export const TOKEN = /[\p{L}\p{N}]+/gu;

/** The folded words of a text, in order. */
export const tokenize = (text: string): string[] => fold(text).match(TOKEN) ?? [];
