/** What comes once the form is open, so that it opens sooner: rows, files, paper and receipt. */
export { renderFiles } from './files.js';
export { renderEmptyPaper } from './empty-paper.js';
export { paperText, renderPaper } from './paper.js';
export { renderReceipt } from './receipt.js';
export { renderBudget, renderGroup } from './rows.js';
export { renderSheets } from './sheet.js';
export { paperStyles as styles } from './styles-paper.js';
