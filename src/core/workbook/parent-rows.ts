/** The rows that other rows belong to, by how these name them. */
import type { Wording } from '../check/wording.js';
import { str } from '../i18n/translator.js';
import { parentColumn, parentsOf, type Sheet } from './layout.js';
import type { Explanation } from './read-value.js';

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
  { readonly row: Row } | { readonly column: string; readonly explain: (wording: Wording) => Explanation };

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
      explain: (wording) => explain(keys, [...rows.keys()], wording),
    };
  }
}

/** Ids that are listed. */
const LISTED = 5;

function explain(
  keys: readonly (string | undefined)[],
  known: readonly string[],
  { msg, quote, listOf }: Wording,
): Explanation {
  const record = keys.map((key) => quote(key ?? '')).join(' › ');
  const some = listOf(known.slice(0, LISTED).map(quote), 'disjunction');
  const oneOf = (): string =>
    known.length > LISTED
      ? msg(str`Write an id of that sheet, such as ${some}.`, { id: 'cells.unknown-parent.some' })
      : msg(str`Write ${some}.`, { id: 'cells.unknown-parent.help' });
  return {
    message: keys.includes(undefined)
      ? msg('The row does not say to which record it belongs.', { id: 'cells.no-parent' })
      : msg(str`There is no record ${record} to which the row could belong.`, { id: 'cells.unknown-parent' }),
    help: known.length
      ? oneOf()
      : msg('Add the record to its own sheet first.', { id: 'cells.unknown-parent.none' }),
  };
}
