/** A template of the road map as a Word document (Office Open XML): A4 portrait, with its blanks filled in. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { withTexts, xmlText } from '../../../core/formats/xml-text.js';
import type { Language } from '../../../core/i18n/languages.js';
import { fillBlanks, type Blank, type DocumentTemplate } from '../../../core/road-map/templates.js';

/** Twentieths of a point, the unit of lengths in Word. */
const POINT = 20;
const MILLIMETRE = 56.7;
/** A4 without its margins of 25 mm. */
const WIDTH = Math.round((210 - 50) * MILLIMETRE);
const LANGUAGE_TAGS = { lv: 'lv-LV', en: 'en-GB', lt: 'lt-LT', et: 'et-EE' } as const;

export interface FilledTemplate {
  readonly template: DocumentTemplate;
  /** Values of the blanks; one without a value is a line to write on. */
  readonly values: Readonly<Partial<Record<Blank, string>>>;
  readonly language: Language;
}

export function writeTemplate({ template, values, language }: FilledTemplate): Promise<Blob> {
  const { title, parts, signatures } = withTexts(template, (text) => xmlText(fillBlanks(text, values)));
  return Packer.toBlob(
    new Document({
      title,
      creator: 'Tilts',
      styles: {
        default: {
          document: {
            run: { font: 'Calibri', size: 22, language: { value: LANGUAGE_TAGS[language] } },
            paragraph: { spacing: { after: 6 * POINT, line: 276 } },
          },
          title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 12 * POINT } } },
          heading1: {
            run: { size: 26, bold: true },
            paragraph: { spacing: { before: 12 * POINT, after: 4 * POINT }, keepNext: true },
          },
        },
      },
      sections: [
        {
          properties: {
            page: {
              size: { width: 210 * MILLIMETRE, height: 297 * MILLIMETRE },
              margin: { top: '25mm', right: '25mm', bottom: '25mm', left: '25mm' },
            },
          },
          footers: { default: footer() },
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
            ...parts.flatMap(({ heading, paragraphs }) => [
              ...(heading ? [new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading })] : []),
              ...paragraphs.flatMap((text) => text.split('\n')).map((text) => new Paragraph({ text })),
            ]),
            ...(signatures.length ? [signatureTable(signatures)] : []),
          ],
        },
      ],
    }),
  );
}

const footer = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ size: 17, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Room to sign, and the name below it; two sides sign beside each other, on the same page. */
function signatureTable(signatures: readonly string[]): Table {
  const width = Math.floor(WIDTH / signatures.length);
  return new Table({
    columnWidths: signatures.map(() => width),
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        children: signatures.map(
          (name) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              children: [
                new Paragraph({ spacing: { before: 36 * POINT }, text: '_'.repeat(28) }),
                new Paragraph({ text: name }),
              ],
            }),
        ),
      }),
    ],
  });
}
