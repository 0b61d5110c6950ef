/** What stands beside the steps: checks, suggestions, the whole goal. Loaded right after the first step is shown. */
export { check, type WordRules } from './checks.js';
export { checkText } from './check-words.js';
export { offerOf } from './offer.js';
export { loadRules } from './rules.js';
export { renderWhole } from './whole.js';
