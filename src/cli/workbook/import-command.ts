/** `tilts import`: a feed from a workbook, from CSV files, or from what others publish. */
import { readFile, writeFile } from 'node:fs/promises';
import { checkFeed } from '../../core/check/check-feed.js';
import { FeedDocument } from '../../core/check/json-document.js';
import { loadForeignWording } from '../../core/import/notes.js';
import { readForeign } from '../../core/import/read-foreign.js';
import { applyMapping, parseMapping } from '../../core/import/table-mapping.js';
import { importSheets } from '../../core/workbook/import-sheets.js';
import { WorkbookError } from '../../core/workbook/book-file.js';
import type { Wording } from '../../core/check/wording.js';
import { cliWorkbookMessages } from '../../core/i18n/generated/cli/workbook.js';
import { coreWorkbookMessages } from '../../core/i18n/generated/core/workbook.js';
import type { Language } from '../../core/i18n/languages.js';
import { loadMessages } from '../../core/i18n/messages.js';
import { str } from '../../core/i18n/translator.js';
import { formatReport } from '../check/format-report.js';
import { loadReportWording } from '../check/run-check.js';
import { readSource } from '../check/source.js';
import { SourceError } from '../check/source-error.js';
import { UsageError } from '../usage-error.js';
import { countText, formatProblems } from './format-problems.js';
import { parseLanguage } from './languages.js';
import { withProgress } from '../progress.js';
import { readWorkbook } from './read-workbook.js';

export interface ImportOptions {
  readonly output?: string | undefined;
  /** Whether a feed with errors is written too. */
  readonly force?: boolean | undefined;
  /** The file of a mapping, for a table with headings of its own. */
  readonly map?: string | undefined;
  /** The language of the report, and of what others publish where it names none. */
  readonly lang: string;
}

export interface ImportResult {
  readonly text: string;
  readonly hasErrors: boolean;
}

const isForeign = (source: string): boolean =>
  /^https?:\/\//i.test(source) || /\.(?:json|jsonld|html?|xhtml)$/i.test(source);

/** Throws a `UsageError`, or an error that says what to do; a problem in the records is no exception. */
export async function importCommand(
  source: string | undefined,
  { output, force, map, lang }: ImportOptions,
  now: number,
): Promise<ImportResult> {
  if (!source) throw new UsageError('Missing argument: a workbook, or a folder of CSV files');
  if (!output) throw new UsageError('Missing option: -o and the name of the feed, such as -o feed.json');
  if (isForeign(source)) {
    if (map !== undefined) throw new UsageError('--map is for workbooks and CSV files');
    return importForeign(source, output, lang, now);
  }
  const mapping = map === undefined ? undefined : parseMapping(map, await readMapping(map));
  const sheets = await withProgress(`Reading ${source}`, () => readWorkbook(source));
  const mapped = mapping ? applyMapping(sheets, mapping) : sheets;
  const wording = await loadImportWording(parseLanguage(lang));
  const { feed, problems } = await withProgress('Checking', () => importSheets(source, mapped, now, wording));
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  const isWritten = !hasErrors || force === true;
  if (isWritten) await writeFeed(output, feed);
  const { msg } = wording;
  const end = isWritten
    ? msg(str`${output} is written.`, { id: 'cells.written' })
    : msg(
        'Nothing is written until the errors are fixed; with --force the feed is written, and what has an error is not shown.',
        { id: 'cells.not-written' },
      );
  const counts = countText(problems, wording);
  const text = [formatProblems(problems, wording), `${counts}. ${end}`].filter(Boolean).join('\n\n');
  return { text, hasErrors };
}

/** What is said of cells, and around it. */
async function loadImportWording(language: Language): Promise<Wording> {
  await loadMessages(language, [coreWorkbookMessages, cliWorkbookMessages]);
  return loadReportWording(language);
}

async function readMapping(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new WorkbookError(`There is no mapping ${path}: “tilts map” writes one to start from`);
  }
}

async function writeFeed(path: string, feed: Record<string, unknown>): Promise<string> {
  const text = `${JSON.stringify(feed, null, 2)}\n`;
  await writeFile(path, text);
  return text;
}

/** The feed is written in any case: its errors are fixed there, since nobody can fix them at the source. */
async function importForeign(
  source: string,
  output: string,
  lang: string,
  now: number,
): Promise<ImportResult> {
  const language = parseLanguage(lang);
  await loadForeignWording(language);
  const wording = await loadImportWording(language);
  const { msg } = wording;
  const read = await readSource(source).catch((error: unknown) => {
    if (!(error instanceof SourceError)) throw error;
    const { message, help } = error.explain(msg);
    throw new WorkbookError(`${message} ${help}`.replace(/\.$/, ''));
  });
  const { format, feed, notes } = readForeign(source, read, wording, now);
  const text = await writeFeed(output, feed);
  const report = checkFeed(output, text, now, { wording });
  const document = new FeedDocument(text);
  const lines = [
    formatReport(report, (line) => document.line(line), { language }),
    ...notes.map((note) => msg(str`Note: ${note}.`, { id: 'import.note' })),
    msg(
      str`${output} is written, from ${format}. Complete it there, or in a workbook: “tilts export ${output} -o book.xlsx”`,
      { id: 'import.written' },
    ),
  ];
  return { text: lines.join('\n\n'), hasErrors: report.errors > 0 };
}
