/** A table as an Excel workbook (Office Open XML), with real numbers, dates and links. */
import { writeXlsx } from 'hucre/xlsx';
import { excelText, xmlText } from '../../../core/formats/xml-text.js';
import type { Language } from '../../../core/i18n/languages.js';
import type { Table, TableCell } from './table.js';

type Sheet = Parameters<typeof writeXlsx>[0]['sheets'][number];
type SheetCell = NonNullable<ReturnType<NonNullable<Sheet['cells']>['get']>>;

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Maximum length of a sheet’s name, and the characters that Excel does not allow in it. */
const NAME_LENGTH = 31;
const NOT_IN_NAMES = /[\\/?*[\]:']/g;
/** Maximum number of characters in a cell of Excel. */
const TEXT_LENGTH = 32_767;
/** Width of a column in characters. */
const WIDTH = { min: 8, max: 45 };

const FONT = { name: 'Calibri', size: 11 };
const TOP = { vertical: 'top', wrapText: true } as const;
const HEAD = {
  alignment: TOP,
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EFF3' } },
} as const;
const LINK = { ...FONT, underline: true, color: { rgb: '0B5394' } } as const;

/** Dates in the style of each language; Excel stores them as dates. */
const DAY_FORMATS: Record<Language, string> = {
  lv: 'dd\\.mm\\.yyyy',
  en: '[$-809]d mmm yyyy',
  lt: 'yyyy\\-mm\\-dd',
  et: 'dd\\.mm\\.yyyy',
};

export async function tableToXlsx({ title, language, heads, rows }: Table): Promise<Uint8Array<ArrayBuffer>> {
  const cells = new Map<string, SheetCell>();
  heads.forEach((head, column) => cells.set(`0,${column}`, { value: textOf(head), style: HEAD }));
  rows.forEach((row, at) =>
    row.forEach((cell, column) => {
      if (cell !== undefined && cell !== '') cells.set(`${at + 1},${column}`, cellOf(cell, language));
    }),
  );
  const sheet: Sheet = {
    name: textOf(title.replace(NOT_IN_NAMES, ' ').trim(), NAME_LENGTH) || 'Tilts',
    // The contents are in `cells`; `rows` gives their number.
    rows: [heads, ...rows].map((row) => row.map(() => null)),
    cells,
    columns: heads.map((head, column) => ({ width: widthOf(head, rows, column) })),
    freezePane: { rows: 1, columns: 1 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
  const bytes = await writeXlsx({
    sheets: [sheet],
    properties: { title: textOf(title), creator: 'Tilts' },
    defaultFont: FONT,
  });
  return new Uint8Array(bytes);
}

const textOf = (text: string, length = TEXT_LENGTH): string => excelText(xmlText(text).slice(0, length));

function cellOf(cell: NonNullable<TableCell>, language: Language): SheetCell {
  const style = { alignment: TOP, font: FONT };
  if (typeof cell === 'string') return { value: textOf(cell), style };
  if (typeof cell === 'number')
    return { value: cell, style: { ...style, numFmt: Number.isInteger(cell) ? '0' : '0.##########' } };
  if ('url' in cell)
    return { value: textOf(cell.text), hyperlink: { target: cell.url }, style: { ...style, font: LINK } };
  const hasTime = cell.date.length > 10;
  const numFmt = DAY_FORMATS[language] + (hasTime ? ' hh:mm' : '');
  return {
    value: new Date(hasTime ? `${cell.date}:00Z` : `${cell.date}T00:00:00Z`),
    style: { ...style, numFmt },
  };
}

function widthOf(head: string, rows: Table['rows'], column: number): number {
  const lengths = rows.map((row) => {
    const cell = row[column];
    return typeof cell === 'object'
      ? ('url' in cell ? cell.text : cell.date).length
      : String(cell ?? '').length;
  });
  // A head may wrap in two lines.
  return Math.min(
    WIDTH.max,
    Math.max(WIDTH.min, head.length / 2 + 2, ...lengths.map((length) => length + 2)),
  );
}
