/** Tables as a workbook that people can work in: frozen headings with notes, drop-downs, formats of dates. */
import type { CellStyle, WriteSheet } from 'hucre';
import { docsAt } from '../feed-docs/docs-at.js';
import type { Language } from '../i18n/languages.js';
import { toJson } from '../util/natives.js';
import { isObject } from '../util/is-object.js';
import type { Cell } from './cell.js';
import { DropDowns } from './drop-downs.js';
import { HOW } from './how.js';
import { docPath } from './layout.js';
import { columnLetters } from './problems.js';
import type { Column, Table } from './to-tables.js';
import { sheetNames, WORDS } from './words.js';

/** Rows that have drop-downs. */
const ROWS = 2000;
/** Width of a column in characters. */
const WIDTH = { min: 12, max: 48, text: 32 };
/** What a cell of Excel can hold. */
const CELL_LENGTH = 32_767;

const TOP = { vertical: 'top', wrapText: true } as const;
const HEAD: CellStyle = {
  alignment: TOP,
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EFF3' } },
};
const NAME: CellStyle = { alignment: TOP, font: { color: { rgb: '5A6670' }, italic: true } };
const EXAMPLE: CellStyle = {
  alignment: TOP,
  font: { italic: true, color: { rgb: '5A6670' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF6DC' } },
};
const DAY = 'yyyy\\-mm\\-dd';
const TIME = `${DAY}\\ hh:mm`;

/** A text is longer than a cell of a spreadsheet can be. */
export class CellTooLongError extends Error {}

/** @param isTemplate whether the first row of each table is an example */
export function toWorkbook(tables: readonly Table[], language: Language, isTemplate = false): WriteSheet[] {
  const names = sheetNames(language);
  const dropDowns = new DropDowns(tables, language, ROWS);
  const sheets = tables.map((table) =>
    sheetOf(table, names.get(table.sheet)!, language, dropDowns, isTemplate),
  );
  const how: WriteSheet = {
    name: WORDS.how[language],
    rows: HOW[language].map((line) => [line]),
    columns: [{ width: 110, style: { alignment: TOP } }],
  };
  return [how, ...sheets, ...dropDowns.sheets()];
}

function sheetOf(
  { sheet, columns, rows }: Table,
  name: string,
  language: Language,
  dropDowns: DropDowns,
  isTemplate: boolean,
): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  columns.forEach((column, at) => {
    const text = noteOf(sheet, column, language);
    cells.set(`0,${at}`, {
      value: column.title,
      style: HEAD,
      ...(text ? { comment: { author: 'Tilts', text } } : {}),
    });
    cells.set(`1,${at}`, { value: column.name, style: NAME });
  });
  rows.forEach((row, index) =>
    row.forEach((value, at) => {
      if (typeof value === 'string' && value.length > CELL_LENGTH)
        throw new CellTooLongError(`${name}, ${columns[at]!.name}: the text is longer than a cell can be`);
      const isTime = value instanceof Date && value.toISOString().slice(11, 16) !== '00:00';
      const format = value instanceof Date ? { numFmt: isTime ? TIME : DAY } : {};
      if (isTemplate && value !== null)
        cells.set(`${index + 2},${at}`, { value, style: { ...EXAMPLE, ...format } });
      else if (isTime) cells.set(`${index + 2},${at}`, { value, style: { alignment: TOP, ...format } });
      // In a column of dates a number would look like a day.
      else if (typeof value === 'number' && styleOf(columns[at]!).numFmt === DAY)
        cells.set(`${index + 2},${at}`, { value, style: { alignment: TOP, numFmt: 'General' } });
    }),
  );
  const heads = [columns.map(({ title }) => title), columns.map((column) => column.name)];
  return {
    name,
    rows: [...heads, ...rows.map((row) => [...row])],
    cells,
    columns: columns.map((column, at) => ({ width: widthOf(column, rows, at), style: styleOf(column) })),
    freezePane: { rows: 2, columns: 1 },
    dataValidations: columns.flatMap((column, at) => dropDowns.validation(column, columnLetters(at)) ?? []),
  };
}

/** Dates look like dates, and texts stay as they are typed. */
function styleOf({ leaf }: Column): CellStyle {
  const { type, primitive } = leaf?.schema ?? {};
  if (primitive === 'date' || primitive === 'dateOrTime') return { alignment: TOP, numFmt: DAY };
  const isText = !leaf || type === 'string' || ['text', 'texts', 'list', 'hours'].includes(leaf.kind);
  return { alignment: TOP, ...(isText && leaf?.schema.enum === undefined ? { numFmt: '@' } : {}) };
}

function widthOf({ title, leaf }: Column, rows: Table['rows'], at: number): number {
  const isText = leaf?.kind === 'text' || leaf?.kind === 'texts';
  const longest = rows.slice(0, 50).reduce((width, row) => Math.max(width, textLength(row[at] ?? null)), 0);
  return Math.min(WIDTH.max, Math.max(isText ? WIDTH.text : WIDTH.min, title.length / 2 + 2, longest + 2));
}

const textLength = (cell: Cell): number => (cell instanceof Date ? 10 : String(cell ?? '').length);

/** What to write in a column, for the note on its heading. */
function noteOf(sheet: Table['sheet'], { leaf, name }: Column, language: Language): string | undefined {
  const field = leaf && docsAt(docPath(sheet, leaf.path), language);
  if (!field) return undefined;
  const part = name.slice(leaf.name.length + 1);
  const example = exampleText(field.example, part || language);
  return [
    field.description,
    ...(example ? [`${WORDS.exampleLabel[language]}: ${example}`] : []),
    ...(field.isRequired ? [WORDS.required[language]] : []),
  ].join('\n');
}

function exampleText(example: unknown, language: string): string {
  if (Array.isArray(example)) return example.map((each) => exampleText(each, language)).join('; ');
  const value = isObject(example) ? (example[language] ?? example['en'] ?? example) : (example ?? '');
  return typeof value === 'string' ? value : toJson(value);
}
