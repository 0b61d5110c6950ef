/** `tilts map`: a mapping to start from, for a table with headings of its own. */
import { writeFile } from 'node:fs/promises';
import { toLocalIso } from '../../core/util/time-zone.js';
import { draftMapping } from '../../core/import/draft-mapping.js';
import { LISTS, MappingError, sheetOfList } from '../../core/import/table-mapping.js';
import { UsageError } from '../usage-error.js';
import { parseLanguage } from './languages.js';
import { readWorkbook } from './read-workbook.js';

export interface MapOptions {
  readonly output?: string | undefined;
  readonly lang: string;
  /** The list that the rows are; enterprises if there is none. */
  readonly list?: string | undefined;
  /** The sheet of the workbook; its first if there is none. */
  readonly sheet?: string | undefined;
}

/** What was written, in a sentence. Throws a `UsageError`, a `WorkbookError` or a `MappingError`. */
export async function mapCommand(
  source: string | undefined,
  { output = 'mapping.json', lang, list = 'enterprises', sheet }: MapOptions,
  now: number,
): Promise<string> {
  if (!source) throw new UsageError('Missing argument: a workbook, a CSV file, or a folder of CSV files');
  const language = parseLanguage(lang);
  const target = sheetOfList(list);
  if (!target) throw new UsageError(`“${list}” is none of the lists ${LISTS.join(', ')}`);
  const sheets = await readWorkbook(source);
  const table = sheet === undefined ? sheets[0] : sheets.find(({ name }) => name === sheet);
  if (!table) throw new MappingError(`There is no sheet “${sheet ?? ''}” in ${source}`);
  const mapping = draftMapping(table, target, language, toLocalIso(now, 'Europe/Riga').slice(0, 10));
  await writeFile(output, `${JSON.stringify(mapping, null, 2)}\n`);
  const fields = Object.values(mapping.columns);
  const read = fields.filter((field) => field !== null).length;
  return `${output}: ${read} of ${fields.length} columns are recognised. Check them and fill in “feed”, then: tilts import ${source} --map ${output} -o feed.json`;
}
