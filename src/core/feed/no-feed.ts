/**
 * What a page loads only if an address has no whole feed in order: why not, when to ask again, the part behind an index, or
 * its text.
 */
export { loadPart } from './part.js';
export { explain } from './refusal.js';
export { pauseAfter } from './retry-pause.js';
export { readUnusual } from './unusual-text.js';
