/** The rows that other rows belong to, by how these name them. */
import { parentColumn, parentsOf, type Sheet } from './layout.js';

/** An object of the feed that a row fills. */
export class Row {
  readonly #children = new Map<Sheet, Map<string, Row>>();
  readonly #counts = new Map<Sheet, number>();

  /** @param path from the top of the feed */
  constructor(
    readonly object: Record<string, unknown>,
    readonly path: readonly string[],
    readonly parent?: Row,
  ) {}

  /** The row of another sheet in this one. */
  child(sheet: Sheet, key: string): Row | undefined {
    return this.#children.get(sheet)?.get(key);
  }

  /** Makes a row known by its place, and by its id or number; the first with a name keeps it. */
  name(sheet: Sheet, row: Row, own: string | undefined): void {
    const rows = this.#children.get(sheet) ?? new Map<string, Row>();
    this.#children.set(sheet, rows);
    const number = (this.#counts.get(sheet) ?? 0) + 1;
    this.#counts.set(sheet, number);
    rows.set(`#${number}`, row);
    const key = own ?? String(number);
    if (!rows.has(key)) rows.set(key, row);
  }
}

type Found =
  { readonly row: Row } | { readonly column: string; readonly message: string; readonly help: string };

export class ParentRows {
  /** By sheet and the row’s own id or number. */
  readonly #rows = new Map<Sheet, Map<string, Row[]>>();

  constructor(readonly root: Row) {}

  /** Makes a row known to those that belong to it. */
  name(sheet: Sheet, row: Row, own: string | undefined): void {
    if (!sheet.children.length || !row.parent) return;
    row.parent.name(sheet, row, own);
    if (own === undefined) return;
    const rows = this.#rows.get(sheet) ?? new Map<string, Row[]>();
    this.#rows.set(sheet, rows);
    const alike = rows.get(own);
    if (alike) alike.push(row);
    else rows.set(own, [row]);
  }

  /** The row that a row of this sheet is in. */
  parent(sheet: Sheet, keyIn: (column: string) => string | undefined): Found {
    const parents = parentsOf(sheet);
    const columns = parents.map(parentColumn);
    const keys = columns.map(keyIn);
    const row = parents.reduce<Row | undefined>((at, parent, index) => {
      const key = keys[index];
      return key === undefined ? undefined : at?.child(parent, key);
    }, this.root);
    if (row) return { row };
    const rows = this.#rows.get(parents.at(-1)!) ?? new Map<string, Row[]>();
    const missing = keys.indexOf(undefined);
    // Its own id is enough if no other record has it.
    const alike = missing < 0 ? [] : (rows.get(keys.at(-1) ?? '') ?? []);
    if (alike.length === 1) return { row: alike[0]! };
    return {
      column: columns[missing < 0 ? columns.length - 1 : missing]!,
      ...explain(keys, [...rows.keys()]),
    };
  }
}

/** Ids that are listed. */
const LISTED = 5;

function explain(
  keys: readonly (string | undefined)[],
  known: readonly string[],
): { readonly message: string; readonly help: string } {
  const list = known.slice(0, LISTED).map((key) => `“${key}”`);
  return {
    message: keys.includes(undefined)
      ? 'The row does not say to which record it belongs.'
      : `There is no record ${keys.map((key) => `“${key!}”`).join(' › ')} to which the row could belong.`,
    help: list.length
      ? `Write one of ${list.join(', ')}${known.length > LISTED ? ' …' : ''}.`
      : 'Add the record to its own sheet first.',
  };
}
