/** Per cent in a spreadsheet: a cell that shows 20 % holds 0.2. People mean what they see, so that is what is read. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Cell } from './cell.js';

/** Within a number format, what is shown as it is, and conditions (ECMA-376, part 1, 18.8.31). */
const LITERAL = /"[^"]*"|\\.|\[[^\]]*\]/g;

export const isPercentFormat = (format: string): boolean => format.replace(LITERAL, '').includes('%');

/** A hundred times as much, without what binary fractions add: `0.07` is 7. */
const timesHundred = (value: number): number => Number((value * 100).toPrecision(15));

/** `1.234` could be a thousand and more: with a further digit it is read in one way only. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** What the cell shows, with all its decimals: `20 %`. */
export function shownPercent(value: number): string {
  const number = String(timesHundred(value));
  return `${AMBIGUOUS.test(number) ? `${number}0` : number} %`;
}

/** The rows, with what cells show as per cent. */
export function withPercent(
  rows: readonly (readonly Cell[])[],
  cells: ReadonlyMap<string, { readonly style?: { readonly numFmt?: string } }> | undefined,
): readonly (readonly Cell[])[] {
  if (!cells) return rows;
  return rows.map((row, at) =>
    row.map((cell, column) => {
      const format = typeof cell === 'number' && cells.get(`${at},${column}`)?.style?.numFmt;
      return format && isPercentFormat(format) ? shownPercent(cell) : cell;
    }),
  );
}

const CONTENT = 'content.xml';
const PERCENT_CELL = /<table:table-cell\b[^>]*\boffice:value-type="percentage"[^>]*>/g;

/**
 * An OpenDocument workbook whose cells with per cent hold what they show (OpenDocument 1.3, part 3, 19.389): the library
 * that reads it does not say which they are. Anything else comes back as it is.
 */
export function withPercentOfOds(bytes: Uint8Array): Uint8Array {
  try {
    const { [CONTENT]: content } = unzipSync(bytes, { filter: ({ name }) => name === CONTENT });
    const xml = content && strFromU8(content);
    if (!xml?.includes('"percentage"')) return bytes;
    const changed = xml.replace(PERCENT_CELL, (cell) =>
      cell
        .replace('office:value-type="percentage"', 'office:value-type="float"')
        .replace(
          /\boffice:value="([^"]*)"/,
          (_, value: string) => `office:value="${timesHundred(Number(value))}"`,
        ),
    );
    return zipSync({ ...unzipSync(bytes), [CONTENT]: strToU8(changed) }, { level: 0 });
  } catch {
    // It is no archive: whoever reads it says so.
    return bytes;
  }
}
