/** What comes once the form is open, so that it opens sooner: rows, files, paper and receipt. */
export { renderFiles } from './fields/file-field.js';
export { renderEmptyPaper } from './print/blank-form.js';
export { paperText, renderPaper } from './print/printout.js';
export { renderReceipt } from './submission/receipt.js';
export { renderBudget, renderGroup } from './fields/repeating-group.js';
export { renderSheets } from './print/consent-form.js';
export { paperStyles as styles } from './print/print.styles.js';
