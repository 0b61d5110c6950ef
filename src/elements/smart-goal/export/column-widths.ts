/** How wide the columns of a table need to be, in characters. Pure. */
import type { ReadTable } from './report.js';

export interface Width {
  /** No word is broken. */
  readonly least: number;
  /** No line is broken, unless it is very long. */
  readonly wished: number;
}

/** A space that does not break stays inside a word. */
const longestWord = (text: string): number => Math.max(...text.split(/[ \n]/).map((word) => word.length));
const longestLine = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

/** What edges and bold letters take. */
const EDGE = 3;

/**
 * @param most wide enough for a line of any text
 */
export const widthsOf = (
  { columns, groups, totals }: Pick<ReadTable, 'columns' | 'groups' | 'totals'>,
  most: number,
): Width[] =>
  columns.map((name, at) => {
    const texts = [...groups.flatMap(({ rows }) => rows), ...totals].map((row) => row[at]!.text);
    const least = Math.max(...[name, ...texts].map(longestWord));
    return {
      least: least + EDGE,
      wished: Math.max(least, Math.min(most, Math.max(...texts.map(longestLine)))) + EDGE,
    };
  });

/** Widths that fill a line of so many characters: first the words have their room, then the lines. */
export function fitted(widths: readonly Width[], room: number): number[] {
  const sum = (key: keyof Width) => widths.reduce((all, each) => all + each[key], 0);
  const [least, wished] = [sum('least'), sum('wished')];
  const share = wished > least ? Math.min(1, Math.max(0, (room - least) / (wished - least))) : 1;
  const found = widths.map((width) => width.least + (width.wished - width.least) * share);
  const scale = room / found.reduce((all, each) => all + each, 0);
  return found.map((width) => width * scale);
}
