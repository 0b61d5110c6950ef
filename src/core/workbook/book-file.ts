/** Workbooks and CSV files as bytes, read and written; the library for it loads only then. */
import type { WriteSheet } from 'hucre';
import { csvText, delimiterOf } from './csv-text.js';
import type { SourceSheet } from './from-sheets.js';
import { withPercent, withPercentOfOds } from './percent.js';

/** The formats that are written, by the ending of the file’s name. */
export const BOOK_FORMATS = ['.xlsx', '.ods'] as const;
export type BookFormat = (typeof BOOK_FORMATS)[number];

/** The file cannot be read as a spreadsheet: the message says why, and what to do. */
export class WorkbookError extends Error {}

const CSV = /\.(?:csv|tsv|txt)$/i;

export const isCsvName = (name: string): boolean => CSV.test(name);

/** @param name of the file; without its ending, it is the name of the sheet */
export async function readCsvBytes(name: string, bytes: Uint8Array): Promise<SourceSheet> {
  const { parseCsv } = await import('hucre/csv');
  const text = csvText(bytes);
  const rows = parseCsv(text, { delimiter: delimiterOf(text), skipBom: true, typeInference: false });
  // macOS writes an accented letter as two characters in the names of files.
  return { name: name.replace(CSV, '').normalize('NFC'), rows };
}

/** Throws a `WorkbookError`, which calls the file by `name`, if it has a password or is no spreadsheet. */
export async function readBookBytes(name: string, bytes: Uint8Array): Promise<SourceSheet[]> {
  const { EncryptedFileError, read } = await import('hucre');
  try {
    const { sheets } = await read(withPercentOfOds(bytes), { readStyles: true });
    return sheets.map(({ name: sheet, rows, cells }) => ({ name: sheet, rows: withPercent(rows, cells) }));
  } catch (error) {
    if (error instanceof EncryptedFileError)
      throw new WorkbookError(`${name} has a password: save a copy without one`);
    throw new WorkbookError(
      `${name} is no workbook that can be read: save it as .xlsx or .ods, or each sheet as a CSV file in a folder`,
    );
  }
}

export async function bookBytes(format: BookFormat, sheets: WriteSheet[]): Promise<Uint8Array> {
  const options = { sheets, properties: { creator: 'Tilts' } };
  return format === '.ods'
    ? (await import('hucre/ods')).writeOds(options)
    : (await import('hucre/xlsx')).writeXlsx(options);
}
