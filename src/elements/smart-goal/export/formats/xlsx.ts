/** The plan as an Excel workbook (Office Open XML): one sheet per section, with real dates and numbers. */
import { writeXlsx as toBytes } from 'hucre/xlsx';
import { excelText, withTexts } from '../../../../core/formats/xml-text.js';
import type { Language } from '../../../../core/i18n/languages.js';
import type { Cell } from '../cells.js';
import type { Report, Table } from '../report.types.js';
import { toWorksheets } from './worksheets.js';
import { fitColumns, widthsOf } from '../column-widths.js';

type Workbook = Parameters<typeof toBytes>[0];
type Sheet = Workbook['sheets'][number];
type SheetCell = NonNullable<ReturnType<NonNullable<Sheet['cells']>['get']>>;

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Maximum width of a column, in characters. */
const MAX_WIDTH = 45;
/** Characters that fit on a line of A4 landscape and are still legible, at 80% of their size. */
const PAPER_WIDTH = 160;
/** Maximum length of a sheet’s name, and the characters that Excel does not allow in it. */
const NAME_LENGTH = 31;
const NOT_IN_NAMES = /[\\/?*[\]:']/g;

export async function writeXlsx(any: Report): Promise<Blob> {
  const report = withTexts(any, excelText);
  const names = new Set<string>();
  const sheets = toWorksheets(report).map((table, at) =>
    sheetOf(table, sheetName(table.title, names), at, report),
  );
  const bytes = await toBytes({
    sheets,
    properties: { title: report.title, description: report.subtitle, creator: 'Tilts' },
    defaultFont: FONT,
    // Repeats the header row on every printed page. (The library’s own option omits the quotes.)
    namedRanges: sheets.map(({ name }) => ({
      name: '_xlnm.Print_Titles',
      range: `'${name}'!$1:$1`,
      scope: name,
    })),
  });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE });
}

/** A name that is not used in the workbook yet. */
function sheetName(title: string, names: Set<string>): string {
  const clean = title.replace(NOT_IN_NAMES, ' ').trim().slice(0, NAME_LENGTH);
  let name = clean;
  for (let next = 2; names.has(name.toLowerCase()); next++)
    name = `${clean.slice(0, NAME_LENGTH - 4)} (${next})`;
  names.add(name.toLowerCase());
  return name;
}

/** Excel’s tables need unique column names. */
function uniqueNames(columns: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return columns.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count > 1 ? `${name} ${count}` : name;
  });
}

function sheetOf(table: Table, name: string, at: number, report: Report): Sheet {
  const { title, subtitle, language } = report;
  const columns = uniqueNames(table.columns);
  const rows = [...table.rows, ...(table.totals ?? [])];
  const cells = new Map<string, SheetCell>();
  columns.forEach((column, index) => cells.set(`0,${index}`, { value: column, style: HEAD }));
  const isMixed = columns.map(
    (_, column) => rows.some((row) => isText(row[column]!)) && rows.some((row) => !isText(row[column]!)),
  );
  rows.forEach((row, index) =>
    row.forEach((cell, column) =>
      cells.set(
        `${index + 1},${column}`,
        cellOf(cell, {
          isLeft: isMixed[column]!,
          isTotal: index >= table.rows.length,
          dayFormat: DAY_FORMATS[language],
          percentSign: SPACED.includes(language) ? ' %' : '%',
        }),
      ),
    ),
  );
  const columnWidths = widthsOf({ columns, groups: [{ name: '', rows }], totals: [] }, MAX_WIDTH);
  const preferred = columnWidths.map((width) => width.preferred);
  const isTooWide = preferred.reduce((all, each) => all + each, 0) > PAPER_WIDTH;
  const widths = isTooWide ? fitColumns(columnWidths, PAPER_WIDTH) : preferred;
  const texts = [columns, ...rows.map((row) => row.map(({ text }) => text))];
  const heights = texts.map((line) => heightOf(line, widths));
  return {
    name,
    // The contents are in `cells`; `rows` gives their number.
    rows: [columns, ...rows].map((row) => row.map(() => null)),
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(heights.map((height, index) => [index, { height }])),
    freezePane: { rows: 1 },
    tables: [
      {
        name: `Table${at + 1}`,
        range: `A1:${letterOf(columns.length - 1)}${table.rows.length + 1}`,
        columns: columns.map((column) => ({ name: column })),
        style: 'TableStyleLight1',
      },
    ],
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddHeader: `&L${escape(title)}&R${escape(subtitle)}`, oddFooter: '&L&A&R&P / &N' },
  };
}

const isText = ({ text, day, number }: Cell): boolean => Boolean(text) && !day && number === undefined;

/** In points; not every program calculates the height of wrapped lines. */
function heightOf(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, at) =>
    text.split('\n').reduce((all, line) => all + Math.max(1, Math.ceil(line.length / widths[at]!)), 0),
  );
  // The maximum row height in Excel.
  return Math.min(409, 15 * Math.max(...lines) + 3);
}

/** `&` starts a code in Excel’s page headers, which hold 255 characters in total. */
const escape = (text: string): string => text.slice(0, 100).replaceAll('&', '&&');

const letterOf = (at: number): string =>
  (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

const FONT = { name: 'Calibri', size: 11 };
const EDGE = { style: 'thin', color: { rgb: 'B5C4CE' } } as const;
const TEXT_STYLE = {
  alignment: { vertical: 'top', wrapText: true },
  border: { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE },
} as const;
// Also for programs that do not support the styles of Excel’s tables.
const HEAD = {
  ...TEXT_STYLE,
  font: { ...FONT, bold: true, color: { rgb: '1F3A4D' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EFF3' } },
} as const;

/** Dates in the style of each language; Excel stores them as dates. */
const DAY_FORMATS: Record<Language, string> = {
  lv: 'dd\\.mm\\.yyyy',
  en: '[$-809]d mmm yyyy',
  lt: 'yyyy\\-mm\\-dd',
  et: 'dd\\.mm\\.yyyy',
};

interface CellOptions {
  readonly isLeft: boolean;
  readonly isTotal: boolean;
  readonly dayFormat: string;
  readonly percentSign: string;
}

function cellOf(cell: Cell, { isLeft, isTotal, dayFormat, percentSign }: CellOptions): SheetCell {
  const { text, day, number, as } = cell;
  const alignment =
    isLeft || day ? { ...TEXT_STYLE.alignment, horizontal: 'left' as const } : TEXT_STYLE.alignment;
  const style = { ...TEXT_STYLE, alignment, font: isTotal ? { ...FONT, bold: true } : FONT };
  if (day) return { value: new Date(`${day}T00:00:00Z`), style: { ...style, numFmt: dayFormat } };
  if (number === undefined) return { value: text || null, style };
  return {
    value: as === 'percent' ? number / 100 : number,
    style: {
      ...style,
      numFmt: `${decimals(number, as)}${as === 'percent' ? percentSign : as === 'euro' ? ' "€"' : ''}`,
    },
  };
}

/** With a space in these languages: 20 %. */
const SPACED: readonly Language[] = ['lv', 'lt'];

/** Cents for money; otherwise as many decimals as were typed. */
function decimals(number: number, as: Cell['as']): string {
  const written = String(number).split('.')[1]?.length ?? 0;
  const count = as === 'euro' && written ? 2 : written;
  return count ? `#,##0.${'0'.repeat(count)}` : '#,##0';
}
