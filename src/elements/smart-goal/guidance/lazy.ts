/** The guidance beside the first step, and the other steps: loaded right after the first one is shown. */
export { announce } from '../../internal/announcer.js';
export { checkNumber } from './check-number.js';
export { checkGoal, type Lexicon } from './smart-checks.js';
export { findingMessage } from './finding-messages.js';
export { copyGoal } from './copy-goal.js';
export { suggestionsFrom } from './feed-suggestions.js';
export { loadLexicon } from './lexicon/lexicon.js';
export { goalText } from './goal-sentence.js';
export { guidanceStyles as styles } from './guidance.styles.js';
export { renderFindings } from './views/choices.js';
export { renderCriterion } from './views/criterion-steps.js';
export { renderUndoToast, undoneMessage } from './views/undo-toast.js';
export { renderExamples, renderSentence } from './views/goal-sentence.js';
export { renderSummary } from './views/summary.js';
