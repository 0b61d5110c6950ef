/** Loaded when the form is open, so that it opens sooner: rows, files, printing and receipt. */
export { renderFiles } from './fields/file-field.js';
export { renderBlankForm } from './print/blank-form.js';
export { toPlainText, renderPrintout } from './print/printout.js';
export { renderReceipt } from './submission/receipt.js';
export { renderBudget, renderGroup } from './fields/repeating-group.js';
export { renderConsentForms } from './print/consent-form.js';
export { printStyles as styles } from './print/print.styles.js';
