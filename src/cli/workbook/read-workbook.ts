/** Reads the sheets of a workbook, or of a folder of CSV files, one for each sheet. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { csvText, delimiterOf } from '../../core/workbook/csv-text.js';
import type { SourceSheet } from '../../core/workbook/from-sheets.js';

/** The file cannot be read as a spreadsheet: the message says why, and what to do. */
export class WorkbookError extends Error {}

const isCsv = (name: string): boolean => ['.csv', '.tsv', '.txt'].includes(extname(name).toLowerCase());

/** Throws a `WorkbookError` if there is no such file, or if it is no spreadsheet. */
export async function readWorkbook(path: string): Promise<SourceSheet[]> {
  const about = await stat(path).catch(() => undefined);
  if (!about) throw new WorkbookError(`There is no file ${path}: check its name and the folder`);
  if (!about.isDirectory()) return isCsv(path) ? [await readCsv(path)] : readBook(path);
  const names = (await readdir(path)).filter(isCsv).sort();
  if (!names.length)
    throw new WorkbookError(`There are no CSV files in ${path}: save each sheet there, under its name`);
  return Promise.all(names.map((name) => readCsv(join(path, name))));
}

async function readCsv(path: string): Promise<SourceSheet> {
  const { parseCsv } = await import('hucre/csv');
  const text = csvText(await readFile(path));
  // macOS writes an accented letter as two characters in the names of files.
  const name = basename(path, extname(path)).normalize('NFC');
  const rows = parseCsv(text, { delimiter: delimiterOf(text), skipBom: true, typeInference: false });
  return { name, rows };
}

async function readBook(path: string): Promise<SourceSheet[]> {
  const { EncryptedFileError, read } = await import('hucre');
  try {
    const { sheets } = await read(await readFile(path));
    return sheets.map(({ name, rows }) => ({ name, rows }));
  } catch (error) {
    if (error instanceof EncryptedFileError)
      throw new WorkbookError(`${path} has a password: save a copy without one`);
    throw new WorkbookError(
      `${path} is no workbook that can be read: save it as .xlsx or .ods, or each sheet as a CSV file in a folder`,
    );
  }
}
