/** Reads the sheets of a workbook, or of a folder of CSV files, one for each sheet. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isCsvName, readBookBytes, readCsvBytes, WorkbookError } from '../../core/workbook/book-file.js';
import type { SourceSheet } from '../../core/workbook/from-sheets.js';

/** Throws a `WorkbookError` if there is no such file, or if it is no spreadsheet. */
export async function readWorkbook(path: string): Promise<SourceSheet[]> {
  const about = await stat(path).catch(() => undefined);
  if (!about) throw new WorkbookError(`There is no file ${path}: check its name and the folder`);
  if (!about.isDirectory())
    return isCsvName(path) ? [await readCsv(path)] : readBookBytes(path, await readFile(path));
  const names = (await readdir(path)).filter(isCsvName).sort();
  if (!names.length)
    throw new WorkbookError(`There are no CSV files in ${path}: save each sheet there, under its name`);
  return Promise.all(names.map((name) => readCsv(join(path, name))));
}

const readCsv = async (path: string): Promise<SourceSheet> =>
  readCsvBytes(basename(path), await readFile(path));
