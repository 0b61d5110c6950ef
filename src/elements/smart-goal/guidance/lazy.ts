/** What stands beside the first step, and the steps after it: loaded right after the first one is shown. */
export { check, type WordRules } from './smart-checks.js';
export { checkText } from './finding-messages.js';
export { copyGoal } from './copy-goal.js';
export { offerOf } from './feed-suggestions.js';
export { loadRules } from './lexicon/lexicon.js';
export { goalText } from './goal-sentence.js';
export { helpStyles as styles } from './guidance.styles.js';
export { renderFindings } from './views/choices.js';
export { renderLetter } from './views/criterion-steps.js';
export { renderSaid, undoneText } from './views/undo-toast.js';
export { renderExamples, renderSentence } from './views/goal-sentence.js';
export { renderWhole } from './views/summary.js';
