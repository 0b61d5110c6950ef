/** Exports of a list: table and link. */
import { str, type Msg } from '../../../../core/i18n/translator.js';
import { separatorFor, toCsv } from '../../../../core/formats/csv.js';
import { copyText } from '../../clipboard.js';
import { saveText, toFileName } from '../../save-file.js';

export type Cell = string | number | undefined;

/** Saves a table with the column names in the first row; returns a message to announce. */
export function exportCsv(
  msg: Msg,
  name: string,
  rows: readonly (readonly Cell[])[],
  language: string,
): string {
  saveText(toFileName(name, 'csv'), 'text/csv', toCsv(rows, { separator: separatorFor(language) }));
  return msg('Table saved.', { id: 'action.csv-saved' });
}

/** Column names that the tables of all lists use. */
export const COLUMN_LABELS = {
  title: (msg: Msg) => msg('Name', { id: 'csv.title' }),
  summary: (msg: Msg) => msg('Summary', { id: 'csv.summary' }),
  email: (msg: Msg) => msg('Email', { id: 'csv.email' }),
  phone: (msg: Msg) => msg('Phone', { id: 'csv.phone' }),
  url: (msg: Msg) => msg('Web page', { id: 'csv.url' }),
};

/** Copies an address; returns a message to announce. */
export async function copyLink(msg: Msg, href: string): Promise<string> {
  const success = msg('Link copied.', { id: 'action.link-copied' });
  const failure = msg(str`Copy the link by hand: ${href}`, { id: 'action.copy-failed' });
  return (await copyText(href)) ? success : failure;
}
