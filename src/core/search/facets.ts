/** Filters with live counts over many records: OR within a filter, AND between filters. */

/** The chosen values of each filter. A filter without chosen values accepts everything. */
export type Selection = Readonly<Record<string, readonly string[]>>;

export interface FacetResult {
  /** Whether each record is accepted, by record number. */
  readonly passes: Uint8Array;
  /** How many records each value of each filter would show, given all other filters. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The values of one filter, as numbers: `values[offsets[i] … offsets[i + 1]]` belong to record i. */
class FacetColumn {
  readonly codes = new Map<string, number>();
  readonly offsets: number[] = [0];
  readonly values: number[] = [];

  add(values: Iterable<string>): void {
    for (const value of values) {
      let code = this.codes.get(value);
      if (code === undefined) this.codes.set(value, (code = this.codes.size));
      this.values.push(code);
    }
    this.offsets.push(this.values.length);
  }
}

/** All filters of a list. Records are added in ascending order. */
export class Facets {
  readonly #columns: ReadonlyMap<string, FacetColumn>;
  #size = 0;

  constructor(names: readonly string[]) {
    this.#columns = new Map(names.map((name) => [name, new FacetColumn()]));
  }

  /** Adds the values of the next record, by filter. */
  add(values: (name: string) => Iterable<string>): void {
    for (const [name, column] of this.#columns) column.add(values(name));
    this.#size++;
  }

  /** Applies the chosen values to the records for which `isCandidate` is not 0. */
  apply(selection: Selection, isCandidate?: Uint8Array): FacetResult {
    const columns = [...this.#columns].map(([name, column]) => ({
      name,
      column,
      chosen: selectedCodes(column, selection[name] ?? []),
      tally: new Uint32Array(column.codes.size),
    }));
    const passes = new Uint8Array(this.#size);
    for (let record = 0; record < this.#size; record++) {
      if (isCandidate && !isCandidate[record]) continue;
      let missCount = 0;
      let missedColumn = -1;
      for (let index = 0; index < columns.length && missCount < 2; index++) {
        const { column, chosen: selected } = columns[index]!;
        if (selected && !hasSelected(column, record, selected)) {
          missCount++;
          missedColumn = index;
        }
      }
      if (missCount > 1) continue;
      if (missCount === 0) passes[record] = 1;
      for (
        let index = missCount ? missedColumn : 0;
        index < (missCount ? missedColumn + 1 : columns.length);
        index++
      ) {
        const { column, tally } = columns[index]!;
        for (let at = column.offsets[record]!; at < column.offsets[record + 1]!; at++)
          tally[column.values[at]!]!++;
      }
    }
    const counts = columns.map(
      ({ name, column, tally }) =>
        [name, new Map([...column.codes].map(([value, code]) => [value, tally[code]!]))] as const,
    );
    return { passes, counts: new Map(counts) };
  }
}

function selectedCodes(column: FacetColumn, values: readonly string[]): Uint8Array | undefined {
  if (!values.length) return undefined;
  const selected = new Uint8Array(column.codes.size);
  for (const value of values) {
    const code = column.codes.get(value);
    if (code !== undefined) selected[code] = 1;
  }
  return selected;
}

function hasSelected(column: FacetColumn, record: number, selected: Uint8Array): boolean {
  for (let at = column.offsets[record]!; at < column.offsets[record + 1]!; at++)
    if (selected[column.values[at]!]) return true;
  return false;
}
