/** `tilts export`: a feed as a workbook. */
import { isSame } from '../../core/util/is-same.js';
import { readSheets } from '../../core/workbook/from-sheets.js';
import { tablesToSheets, toTables } from '../../core/workbook/to-tables.js';
import { CellTooLongError, toWorkbook } from '../../core/workbook/to-workbook.js';
import { withoutBlanks } from '../../core/feed/left-out.js';
import { isObject } from '../../core/util/is-object.js';
import { readSource } from '../check/source.js';
import { SourceError } from '../check/source-error.js';
import { UsageError } from '../usage-error.js';
import { parseLanguage } from './languages.js';
import { withProgress } from '../progress.js';
import { requireWorkbookName, writeWorkbook } from './write-workbook.js';

export interface ExportOptions {
  readonly output?: string | undefined;
  readonly lang: string;
  readonly all?: boolean | undefined;
}

/** The feed cannot be exported: the message says why, and what to do. */
export class ExportError extends Error {}

/** What was written, in a sentence. Throws an `ExportError` if the feed cannot be read, or a workbook cannot hold it. */
export async function exportCommand(
  feed: string | undefined,
  { output, lang, all }: ExportOptions,
): Promise<string> {
  if (!feed) throw new UsageError('Missing argument: the file or address of a feed');
  const language = parseLanguage(lang);
  const path = requireWorkbookName(output);
  const json = await readFeed(feed);
  const { languages } = json;
  const texts = Array.isArray(languages) ? languages.filter((tag) => typeof tag === 'string') : [language];
  const tables = await withProgress('Laying out the feed', () =>
    toTables(json, { language, languages: texts, all }),
  );
  if (!isSame(readSheets(tablesToSheets(tables, language)).feed, json))
    throw new ExportError(
      `${feed} is not valid enough for a workbook to give it back: fix what “tilts check” finds first`,
    );
  try {
    const sheets = toWorkbook(tables, language);
    await withProgress(`Writing ${path}`, () => writeWorkbook(path, sheets));
  } catch (error) {
    throw error instanceof CellTooLongError ? new ExportError(error.message) : error;
  }
  return `${path}: ${tables.length} sheets. When you have changed it: tilts import ${path} -o feed.json`;
}

async function readFeed(feed: string): Promise<Record<string, unknown>> {
  try {
    const json = withoutBlanks(JSON.parse(await readSource(feed)));
    if (isObject(json)) return json;
  } catch (error) {
    if (error instanceof SourceError)
      throw new ExportError(`${error.message} ${error.help}`.replace(/\.$/, ''));
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ExportError(`${feed} is no feed: “tilts check ${feed}” says what is wrong with it`);
}
