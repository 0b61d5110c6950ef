/** What stands beside the first step, and the steps after it: loaded right after the first one is shown. */
export { check, type WordRules } from './checks.js';
export { checkText } from './check-words.js';
export { copyGoal } from './copy.js';
export { offerOf } from './offer.js';
export { loadRules } from './rules.js';
export { goalText } from './sentence.js';
export { helpStyles as styles } from './styles.js';
export { renderFindings } from './view-choices.js';
export { renderLetter } from './view-letters.js';
export { renderSaid, undoneText } from './view-said.js';
export { renderExamples, renderSentence } from './view-sentence.js';
export { renderWhole } from './whole.js';
