/** Writes a workbook to a file: Excel or OpenDocument, by the file’s name. */
import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { WriteSheet } from 'hucre';
import { UsageError } from '../usage-error.js';

/** The formats that are written, by the ending of the file’s name. */
const FORMATS = ['.xlsx', '.ods'];

/** Throws a `UsageError` if the name says no format that can be written. */
export function requireWorkbookName(path: string | undefined): string {
  if (!path) throw new UsageError('Missing option: -o and the name of the workbook, such as -o book.xlsx');
  if (!FORMATS.includes(extname(path).toLowerCase()))
    throw new UsageError(`“${path}” is no workbook: its name must end with ${FORMATS.join(' or ')}`);
  return path;
}

export async function writeWorkbook(path: string, sheets: WriteSheet[]): Promise<void> {
  const isOds = extname(path).toLowerCase() === '.ods';
  const options = { sheets, properties: { creator: 'Tilts' } };
  const bytes = isOds
    ? await (await import('hucre/ods')).writeOds(options)
    : await (await import('hucre/xlsx')).writeXlsx(options);
  await writeFile(path, bytes);
}
