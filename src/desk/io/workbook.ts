/** A workbook opened and saved; loaded only then. */
import { isSame } from '../../core/util/is-same.js';
import type { Language } from '../../core/i18n/languages.js';
import {
  bookBytes,
  isCsvName,
  readBookBytes,
  readCsvBytes,
  WorkbookError,
} from '../../core/workbook/book-file.js';
import { readSheets } from '../../core/workbook/from-sheets.js';
import { importSheets, loadSheetWording } from '../../core/workbook/import-sheets.js';
import { tablesToSheets, toTables } from '../../core/workbook/to-tables.js';
import { toWorkbook } from '../../core/workbook/to-workbook.js';
import type { RawFeed } from '../state/feed-path.js';
import { languagesOf } from '../state/records.js';
import { OpenError } from './open-error.js';
import type { OpenedFeed } from './open.types.js';

/** Media type of `.xlsx` (ECMA-376). */
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * @param language of the problems
 * @throws {OpenError} if it is no spreadsheet
 */
export async function readWorkbookFile(file: File, language: Language): Promise<OpenedFeed> {
  const { name } = file;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sheets = isCsvName(name) ? [await readCsvBytes(name, bytes)] : await readBookBytes(name, bytes);
    const { feed, problems } = importSheets(name, sheets, Date.now(), await loadSheetWording(language));
    return { feed, source: { kind: 'workbook', name, problems, language } };
  } catch (error) {
    throw error instanceof WorkbookError ? new OpenError({ code: 'workbook', name }) : error;
  }
}

/**
 * The feed as a workbook with headings in a language; undefined if a workbook could not give it back as it is, because
 * errors in it have no cell.
 */
export async function workbookOf(feed: RawFeed, language: Language): Promise<Blob | undefined> {
  const tables = toTables(feed, { language, languages: languagesOf(feed) });
  if (!isSame(readSheets(tablesToSheets(tables, language)).feed, feed)) return undefined;
  const bytes = await bookBytes('.xlsx', toWorkbook(tables, language));
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX });
}
