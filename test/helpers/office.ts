/** Reads Word and Excel files with a reader of its own, far from what wrote them. */
import { strFromU8, unzipSync } from 'fflate';

/** The parts of an Office Open XML file by their path; throws where one is not well-formed XML. */
export async function partsOf(file: Blob): Promise<Map<string, XMLDocument>> {
  const entries = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())));
  const parser = new DOMParser();
  return new Map(
    entries
      .filter(([path]) => /\.(?:xml|rels)$/.test(path))
      .map(([path, bytes]) => {
        const xml = parser.parseFromString(strFromU8(bytes), 'application/xml');
        const mistake = xml.querySelector('parsererror');
        if (mistake) throw new Error(`${path}: ${mistake.textContent}`);
        return [path, xml];
      }),
  );
}

/** Elements by their name without its prefix. */
export const tags = (root: Document | Element, name: string): Element[] => [
  ...root.getElementsByTagNameNS('*', name),
];

/** The text of a paragraph or a cell of a Word document. */
export const wordText = (element: Element): string =>
  tags(element, 't')
    .map(({ textContent }) => textContent)
    .join('');

export interface SheetValue {
  readonly text: string | undefined;
  readonly number: number | undefined;
  /** The number format's code. */
  readonly format: string | undefined;
  readonly isFormula: boolean;
}

/** Every sheet of a workbook by its name: rows of cells. */
export function sheetsOf(parts: ReadonlyMap<string, XMLDocument>): Map<string, SheetValue[][]> {
  const strings = tags(parts.get('xl/sharedStrings.xml')!, 'si').map(wordText);
  const styles = parts.get('xl/styles.xml')!;
  const codes = new Map(
    tags(styles, 'numFmt').map((each) => [each.getAttribute('numFmtId'), each.getAttribute('formatCode')!]),
  );
  const looks = tags(tags(styles, 'cellXfs')[0]!, 'xf').map((xf) => codes.get(xf.getAttribute('numFmtId')));
  return new Map(
    tags(parts.get('xl/workbook.xml')!, 'sheet').map((sheet, at) => [
      sheet.getAttribute('name')!,
      tags(parts.get(`xl/worksheets/sheet${at + 1}.xml`)!, 'row').map((row) =>
        tags(row, 'c').map((cell) => {
          const value = tags(cell, 'v')[0]?.textContent;
          const isString = cell.getAttribute('t') === 's';
          return {
            text: isString ? strings[Number(value)] : undefined,
            number: isString || value === undefined ? undefined : Number(value),
            format: looks[Number(cell.getAttribute('s') ?? 0)],
            isFormula: tags(cell, 'f').length > 0,
          };
        }),
      ),
    ]),
  );
}
