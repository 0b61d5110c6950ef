/** What a page loads only if there is no whole feed at an address: why not, or the part behind an index. */
export { loadPart } from './part.js';
export { explain } from './refusal.js';
