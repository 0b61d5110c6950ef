/** What is wrong with sheets, columns and rows as a whole, and what to do. */
import type { Wording } from '../check/wording.js';
import { str } from '../i18n/translator.js';
import { KEY } from './layout.js';
import type { Explanation } from './read-value.js';

type Explain = (wording: Wording) => Explanation;

const unknownSheet: Explain = ({ msg }) => ({
  message: msg('The sheet is not read: the template has no sheet of this name.', {
    id: 'cells.unknown-sheet',
  }),
  help: msg(
    'Give it the name that it has in the template; delete it, or ignore this if it holds only notes.',
    {
      id: 'cells.unknown-sheet.help',
    },
  ),
});

const noHeadings: Explain = ({ msg }) => ({
  message: msg('The sheet has no headings in its first rows.', { id: 'cells.no-headings' }),
  help: msg('Copy the two rows of headings from the template.', { id: 'cells.no-headings.help' }),
});

/** @param heading as it is in the sheet */
const unknownColumn =
  (heading: string): Explain =>
  ({ msg, quote }) => ({
    message: msg(str`The column ${quote(heading)} is not read: the template has no such heading.`, {
      id: 'cells.unknown-column',
    }),
    help: msg('Copy the heading from the template; ignore this if it holds only notes.', {
      id: 'cells.unknown-column.help',
    }),
  });

const secondRow: Explain = ({ msg }) => ({
  message: msg('The sheet has one row; this one is not read.', { id: 'cells.second-row' }),
  help: msg('Keep one row.', { id: 'cells.second-row.help' }),
});

const noKey: Explain = ({ msg, quote }) => ({
  message: msg('The row does not say for which it is.', { id: 'cells.no-key' }),
  help: msg(str`Fill in the column ${quote(KEY)}.`, { id: 'cells.no-key.help' }),
});

export const EXPLANATIONS = { unknownSheet, noHeadings, unknownColumn, secondRow, noKey };
