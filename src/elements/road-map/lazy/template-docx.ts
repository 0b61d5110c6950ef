/** A template of the road map as a Word document, with its blanks filled in. */
import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { withTexts, xmlText } from '../../../core/formats/xml-text.js';
import type { Language } from '../../../core/i18n/languages.js';
import { fillBlanks, type Blank, type DocumentTemplate } from '../../../core/road-map/templates.js';
import { POINT, toWord, WIDTH } from './word-document.js';

export interface FilledTemplate {
  readonly template: DocumentTemplate;
  /** Values of the blanks; one without a value is a line to write on. */
  readonly values: Readonly<Partial<Record<Blank, string>>>;
  readonly language: Language;
}

export function writeTemplate({ template, values, language }: FilledTemplate): Promise<Blob> {
  const { title, parts, signatures } = withTexts(template, (text) => xmlText(fillBlanks(text, values)));
  return toWord({
    title,
    language,
    children: [
      ...parts.flatMap(({ heading, paragraphs }) => [
        ...(heading ? [new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading })] : []),
        ...paragraphs.flatMap((text) => text.split('\n')).map((text) => new Paragraph({ text })),
      ]),
      ...(signatures.length ? [signatureTable(signatures)] : []),
    ],
  });
}

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
