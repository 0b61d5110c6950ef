/** `tilts template`: an empty workbook for a feed. */
import { templateTables } from '../../core/workbook/template.js';
import { toWorkbook } from '../../core/workbook/to-workbook.js';
import { parseLanguage, parseLanguages } from './languages.js';
import { requireWorkbookName, writeWorkbook } from './write-workbook.js';

export interface TemplateOptions {
  readonly output?: string | undefined;
  readonly lang: string;
  /** Languages of the texts, with commas; without it, that of the headings and English. */
  readonly languages?: string | undefined;
  readonly all?: boolean | undefined;
}

/** What was written, in a sentence. Throws a `UsageError` for an unknown language or kind of file. */
export async function templateCommand({
  output = 'book.xlsx',
  lang,
  languages,
  all,
}: TemplateOptions): Promise<string> {
  const language = parseLanguage(lang);
  const path = requireWorkbookName(output);
  const texts = languages === undefined ? [...new Set([language, 'en'])] : parseLanguages(languages);
  const tables = templateTables({ language, languages: texts, all });
  await writeWorkbook(path, toWorkbook(tables, language, true));
  return `${path}: ${tables.length} sheets, with texts in ${texts.join(', ')}. Fill it in, then: tilts import ${path} -o feed.json`;
}
