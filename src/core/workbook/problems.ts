/** What is wrong in a spreadsheet, where, and what to do. */

/** A cell, a row, or a whole sheet. */
export interface Location {
  /** As the spreadsheet calls it. */
  readonly sheet: string;
  /** From 1, as spreadsheets count. */
  readonly row?: number | undefined;
  /** `C`. */
  readonly column?: string | undefined;
  /** What the feed calls the column: `title.lv`. */
  readonly name?: string | undefined;
}

export interface CellProblem {
  /** An error keeps a record or the feed off the page, or leaves open what is meant. */
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
  readonly help?: string | undefined;
  readonly location: Location;
}

/** One problem in one column, with all the rows that have it. */
export interface Problem extends Omit<CellProblem, 'location'> {
  readonly sheet: string;
  readonly column?: string | undefined;
  readonly name?: string | undefined;
  readonly rows: readonly number[];
  readonly count: number;
}

/** `A` for 0, `AA` for 26. */
export const columnLetters = (at: number): string =>
  (at >= 26 ? columnLetters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

/** The same problem once, errors first; in the order of the sheets. */
export function groupProblems(problems: readonly CellProblem[]): Problem[] {
  const groups = new Map<string, CellProblem[]>();
  for (const each of problems) {
    const { severity, code, message, help, location } = each;
    const key = [severity, code, message, help, location.sheet, location.column].join('\n');
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  const grouped = [...groups.values()].map(([first, ...others]): Problem => {
    const { location, ...problem } = first!;
    const locations = [location, ...others.map((other) => other.location)];
    const rows = [...new Set(locations.flatMap(({ row }) => row ?? []))].sort((a, b) => a - b);
    return {
      ...problem,
      sheet: location.sheet,
      column: location.column,
      name: location.name,
      rows,
      count: locations.length,
    };
  });
  const rank = ({ severity }: Problem): number => (severity === 'error' ? 0 : 1);
  return grouped.sort((a, b) => rank(a) - rank(b));
}
