/** Column widths of tables, in characters. Pure. */
import type { GroupedTable } from './report.types.js';

export interface ColumnWidth {
  /** Wide enough for every word. */
  readonly min: number;
  /** Wide enough for every line, unless it is very long. */
  readonly preferred: number;
}

/** A non-breaking space is part of a word. */
const longestWord = (text: string): number => Math.max(...text.split(/[ \n]/).map((word) => word.length));
const longestLine = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

/** Space for cell padding and bold text. */
const PADDING = 3;

/** @param maxLine the width that is enough for any line */
export const widthsOf = (
  { columns, groups, totals }: Pick<GroupedTable, 'columns' | 'groups' | 'totals'>,
  maxLine: number,
): ColumnWidth[] =>
  columns.map((name, at) => {
    const texts = [...groups.flatMap(({ rows }) => rows), ...totals].map((row) => row[at]!.text);
    const min = Math.max(...[name, ...texts].map(longestWord));
    return {
      min: min + PADDING,
      preferred: Math.max(min, Math.min(maxLine, Math.max(...texts.map(longestLine)))) + PADDING,
    };
  });

/** Widths that fill a line of so many characters: first the words fit, then the lines. */
export function fitColumns(widths: readonly ColumnWidth[], available: number): number[] {
  const sum = (key: keyof ColumnWidth) => widths.reduce((all, each) => all + each[key], 0);
  const [min, preferred] = [sum('min'), sum('preferred')];
  const share = preferred > min ? Math.min(1, Math.max(0, (available - min) / (preferred - min))) : 1;
  const fittedWidths = widths.map((width) => width.min + (width.preferred - width.min) * share);
  const scale = available / fittedWidths.reduce((all, each) => all + each, 0);
  return fittedWidths.map((width) => width * scale);
}
