/** A Word document (Office Open XML): A4 portrait, with its title and the numbers of its pages. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import type { Language } from '../../../core/i18n/languages.js';

/** Twentieths of a point, the unit of lengths in Word. */
export const POINT = 20;
const MILLIMETRE = 56.7;
/** A4 without its margins of 25 mm. */
export const WIDTH = Math.round((210 - 50) * MILLIMETRE);
const LANGUAGE_TAGS = { lv: 'lv-LV', en: 'en-GB', lt: 'lt-LT', et: 'et-EE' } as const;

export interface WordDocument {
  readonly title: string;
  readonly language: Language;
  readonly children: readonly FileChild[];
}

export const toWord = ({ title, language, children }: WordDocument): Promise<Blob> =>
  Packer.toBlob(
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
          heading2: {
            run: { size: 22, bold: true },
            paragraph: { spacing: { before: 6 * POINT, after: 2 * POINT }, keepNext: true },
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
          children: [new Paragraph({ heading: HeadingLevel.TITLE, text: title }), ...children],
        },
      ],
    }),
  );

const footer = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ size: 17, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
