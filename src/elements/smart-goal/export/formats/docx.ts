/** The plan as a Word document (Office Open XML): A4 landscape, because of the wide tables. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IStylesOptions,
} from 'docx';
import { withTexts, xmlText } from '../../../../core/formats/xml-text.js';
import type { Cell } from '../cells.js';
import { reportParts, groupRows } from '../report.js';
import type { FactGroup, Report, Table } from '../report.types.js';
import { fitColumns, widthsOf } from '../column-widths.js';

const INK = '1F3A4D';
const HEAD_BACKGROUND = 'E8EFF3';
const LINE = 'B5C4CE';
/** Twentieths of a point, the unit of lengths in Word. */
const POINT = 20;
const MILLIMETRE = 56.7;
/** A4 landscape without its margins of 18 mm. */
const WIDTH = Math.round((297 - 36) * MILLIMETRE);
/** Characters of a table’s text that fit on a line. */
const LINE_LENGTH = 140;

const LANGUAGE_TAGS = { lv: 'lv-LV', en: 'en-GB', lt: 'lt-LT', et: 'et-EE' } as const;

export function writeDocx(any: Report): Promise<Blob> {
  const report = withTexts(any, xmlText);
  const { title, subtitle } = report;
  const children = reportParts(report).flatMap(({ name, sentence, facts, tables }, at) => [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: name, pageBreakBefore: at > 0 }),
    ...(sentence ? [new Paragraph({ style: 'Lead', text: sentence })] : []),
    ...factTable(facts),
    ...tables.flatMap(tableWithTitle),
  ]);
  return Packer.toBlob(
    new Document({
      title,
      description: subtitle,
      creator: 'Tilts',
      styles: stylesOf(report),
      sections: [
        {
          properties: {
            page: {
              // Word’s own order: the short side first, rotated by the orientation.
              size: {
                width: 210 * MILLIMETRE,
                height: 297 * MILLIMETRE,
                orientation: PageOrientation.LANDSCAPE,
              },
              margin: { top: '18mm', right: '18mm', bottom: '18mm', left: '18mm' },
            },
          },
          footers: { default: footerOf(title) },
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
            new Paragraph({ style: 'Subtitle', text: subtitle }),
            ...children,
          ],
        },
      ],
    }),
  );
}

const stylesOf = ({ language }: Report): IStylesOptions => {
  const heading = (size: number, before: number) => ({
    run: { size: size * 2, bold: true, color: INK },
    paragraph: { spacing: { before: before * POINT, after: 6 * POINT }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 21, language: { value: LANGUAGE_TAGS[language] } },
        paragraph: { spacing: { after: 4 * POINT } },
      },
      title: { run: { size: 52, bold: true, color: INK }, paragraph: { spacing: { after: 2 * POINT } } },
      heading1: heading(16, 14),
      heading2: heading(12, 12),
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        run: { size: 22, color: '4A5B66' },
        paragraph: { spacing: { after: 10 * POINT } },
      },
      {
        id: 'Lead',
        name: 'Lead',
        basedOn: 'Normal',
        run: { size: 26 },
        paragraph: {
          spacing: { before: 2 * POINT, after: 10 * POINT, line: 300 },
          border: { left: { style: BorderStyle.SINGLE, size: 24, color: INK, space: 10 } },
          indent: { left: 12 * POINT },
        },
      },
      {
        id: 'Cell',
        name: 'Table text',
        basedOn: 'Normal',
        run: { size: 19 },
        paragraph: { spacing: { after: 0 } },
      },
    ],
  };
};

const footerOf = (title: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: 17,
            color: '4A5B66',
            children: [`${title}  |  `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });

const paragraphs = (text: string, { isHead, isBold = isHead, isNumber, isTitle }: CellStyle): Paragraph[] =>
  text.split('\n').map(
    (line) =>
      new Paragraph({
        style: 'Cell',
        // On the same page as the next row.
        keepNext: Boolean(isHead || isTitle),
        alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text: line, bold: Boolean(isBold) })],
      }),
  );

interface CellStyle {
  readonly isHead?: boolean;
  readonly isBold?: boolean;
  readonly isNumber?: boolean;
  /** The name of the rows that follow. */
  readonly isTitle?: boolean;
  /** Spans so many columns. */
  readonly span?: number;
}

const cellOf = ({ text }: Pick<Cell, 'text'>, width: number, style: CellStyle = {}) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: paragraphs(text, style),
    ...(style.span && { columnSpan: style.span }),
    ...(style.isHead && { shading: { type: ShadingType.CLEAR, fill: HEAD_BACKGROUND, color: 'auto' } }),
  });

const border = { style: BorderStyle.SINGLE, size: 4, color: LINE };

const tableOf = (rows: TableRow[], columnWidths: readonly number[], look: { hasHead: boolean }): WordTable =>
  new WordTable({
    rows,
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    // Screen readers read it as a header row.
    tableLook: { firstRow: look.hasHead, firstColumn: !look.hasHead, noHBand: true, noVBand: true },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    margins: { top: 3 * POINT, bottom: 3 * POINT, left: 5 * POINT, right: 5 * POINT },
  });

/** The criteria in the first column, the answers beside them. */
function factTable(groups: readonly FactGroup[]): WordTable[] {
  const widths = [Math.round(WIDTH * 0.16), WIDTH - Math.round(WIDTH * 0.16)];
  const rows = groups.flatMap(({ name, facts }) => {
    const filled = facts.filter(({ cell }) => cell.text);
    if (!filled.length) return [];
    const children = filled.flatMap(({ name: fact, cell }) =>
      cell.text.split('\n').map(
        (line, at) =>
          new Paragraph({
            style: 'Cell',
            children: [new TextRun({ text: at ? '' : `${fact}: `, bold: true }), new TextRun(line)],
          }),
      ),
    );
    return new TableRow({
      cantSplit: true,
      children: [
        cellOf({ text: name }, widths[0]!, { isHead: true }),
        new TableCell({ width: { size: widths[1]!, type: WidthType.DXA }, children }),
      ],
    });
  });
  return rows.length ? [tableOf(rows, widths, { hasHead: false })] : [];
}

function tableWithTitle(full: Table): (Paragraph | WordTable)[] {
  const { title, columns, groups, totals, isNumeric } = groupRows(full);
  const widths = fitColumns(widthsOf({ columns, groups, totals }, 40), LINE_LENGTH).map((characters) =>
    Math.floor((characters / LINE_LENGTH) * WIDTH),
  );
  const row = (cells: readonly Pick<Cell, 'text'>[], look?: CellStyle) =>
    new TableRow({
      cantSplit: true,
      ...(look?.isHead && { tableHeader: true }),
      children: cells.map((cell, at) => cellOf(cell, widths[at]!, { ...look, isNumber: isNumeric[at]! })),
    });
  const groupRow = (name: string) =>
    new TableRow({
      cantSplit: true,
      children: [cellOf({ text: name }, WIDTH, { isBold: true, isTitle: true, span: columns.length })],
    });
  return [
    ...(title ? [new Paragraph({ heading: HeadingLevel.HEADING_2, text: title })] : []),
    tableOf(
      [
        row(
          columns.map((text) => ({ text })),
          { isHead: true },
        ),
        ...groups.flatMap(({ name, rows }) => [
          ...(name ? [groupRow(name)] : []),
          ...rows.map((cells) => row(cells)),
        ]),
        ...totals.map((cells) => row(cells, { isBold: true })),
      ],
      widths,
      { hasHead: true },
    ),
  ];
}
