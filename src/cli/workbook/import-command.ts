/** `tilts import`: a feed from a workbook or from CSV files. */
import { writeFile } from 'node:fs/promises';
import { importSheets } from '../../core/workbook/import-sheets.js';
import { UsageError } from '../usage-error.js';
import { countText, formatProblems } from './format-problems.js';
import { withProgress } from './progress.js';
import { readWorkbook } from './read-workbook.js';

export interface ImportOptions {
  readonly output?: string | undefined;
  /** Whether a feed with errors is written too. */
  readonly force?: boolean | undefined;
}

export interface ImportResult {
  readonly text: string;
  readonly hasErrors: boolean;
}

/** Throws a `UsageError` or a `WorkbookError`; a problem in the sheets is no exception. */
export async function importCommand(
  source: string | undefined,
  { output, force }: ImportOptions,
  now: number,
): Promise<ImportResult> {
  if (!source) throw new UsageError('Missing argument: a workbook, or a folder of CSV files');
  if (!output) throw new UsageError('Missing option: -o and the name of the feed, such as -o feed.json');
  const sheets = await withProgress(`Reading ${source}`, () => readWorkbook(source));
  const { feed, problems } = await withProgress('Checking', () => importSheets(source, sheets, now));
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  const isWritten = !hasErrors || force === true;
  if (isWritten) await writeFile(output, `${JSON.stringify(feed, null, 2)}\n`);
  const end = isWritten
    ? `${output} is written.`
    : 'Nothing is written until the errors are fixed; with --force the feed is written, and what has an error is not shown.';
  const text = [formatProblems(problems), `${countText(problems)}. ${end}`].filter(Boolean).join('\n\n');
  return { text, hasErrors };
}
