/** An empty workbook: a sheet for each list with one row that shows what to write. */
import { docsAt } from '../feed-docs/docs-at.js';
import type { Language } from '../i18n/languages.js';
import { isObject } from '../util/is-object.js';
import { languageTag } from '../feed/schema/primitives.js';
import { isCommon } from './common-sheets.js';
import { exampleMark } from './example-row.js';
import { feedSheet } from './layout.js';
import type { Cell } from './cell.js';
import { toTables, type Column, type Table } from './to-tables.js';

export interface TemplateOptions {
  readonly language: Language;
  /** Languages of the texts. */
  readonly languages: readonly string[];
  /** Whether rare sheets are there too. */
  readonly all?: boolean | undefined;
}

const isLanguage = (name: string): boolean => languageTag.safeParse(name, { jitless: true }).success;

/** An example with its texts in these languages only; in English, under the first of them, if it has none of them. */
function inLanguages(value: unknown, languages: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => inLanguages(each, languages));
  if (!isObject(value)) return value;
  const names = Object.keys(value);
  if (!(names.includes('en') && names.every(isLanguage)))
    return Object.fromEntries(names.map((name) => [name, inLanguages(value[name], languages)]));
  const kept = names.filter((name) => languages.includes(name));
  return kept.length
    ? Object.fromEntries(kept.map((name) => [name, value[name]]))
    : { [languages[0]!]: value['en'] };
}

/** The example of the whole feed, from its documentation. */
function exampleFeed(languages: readonly string[]): Record<string, unknown> {
  const names = new Set([...feedSheet().leaves, ...feedSheet().children].map(({ path }) => path[0]!));
  const examples = [...names, ...[...feedSheet().groups.keys()].filter((name) => !name.includes('.'))].map(
    (name): [string, unknown] => [name, inLanguages(docsAt(name, 'en')?.example, languages)],
  );
  return { ...Object.fromEntries(examples), languages };
}

/** The table without columns for texts that have no language: what they hold is in the first one. */
function inFirstLanguage({ columns, rows, sheet }: Table, language: string): Table {
  const isSpare = ({ name, leaf }: Column): boolean =>
    leaf?.name === name &&
    !leaf.schema.anyOf?.some(({ type }) => type === 'number') &&
    columns.some((other) => other.name === `${name}.${language}`);
  const kept = columns.map((column, at) => ({ column, at })).filter(({ column }) => !isSpare(column));
  const cellAt = (row: readonly Cell[], { column, at }: (typeof kept)[number]): Cell => {
    const spare = columns.findIndex((other) => isSpare(other) && `${other.name}.${language}` === column.name);
    return row[at] ?? row[spare] ?? null;
  };
  return {
    sheet,
    columns: kept.map(({ column }) => column),
    rows: rows.map((row) => kept.map((each) => cellAt(row, each))),
  };
}

/** The tables of a template. The first row of each is an example; its first cell says so, and it is not read. */
export function templateTables({ language, languages, all }: TemplateOptions): Table[] {
  return toTables(exampleFeed(languages), { language, languages, all })
    .filter(({ sheet }) => all || isCommon(sheet))
    .map((table) => inFirstLanguage(table, languages[0]!))
    .map(({ rows: [row = []], ...table }) => {
      const first = row.findIndex((cell) => cell !== null);
      const marked = row.map((cell, at) =>
        at === first ? `${exampleMark(language)} ${String(cell)}` : cell,
      );
      return { ...table, rows: [marked] };
    });
}
