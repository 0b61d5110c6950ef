/** Writes a workbook to a file: Excel or OpenDocument, by the file’s name. */
import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { WriteSheet } from 'hucre';
import { BOOK_FORMATS, bookBytes, type BookFormat } from '../../core/workbook/book-file.js';
import { UsageError } from '../usage-error.js';

const formatOf = (path: string): BookFormat | undefined =>
  BOOK_FORMATS.find((format) => format === extname(path).toLowerCase());

/** Throws a `UsageError` if the name says no format that can be written. */
export function requireWorkbookName(path: string | undefined): string {
  if (!path) throw new UsageError('Missing option: -o and the name of the workbook, such as -o book.xlsx');
  if (!formatOf(path))
    throw new UsageError(`“${path}” is no workbook: its name must end with ${BOOK_FORMATS.join(' or ')}`);
  return path;
}

export const writeWorkbook = async (path: string, sheets: WriteSheet[]): Promise<void> =>
  writeFile(path, await bookBytes(formatOf(path) ?? '.xlsx', sheets));
