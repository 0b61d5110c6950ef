/** A feed from the sheets of a spreadsheet, with the place of every value, and what could not be read. */
import { wordingFor, type Wording } from '../check/wording.js';
import { isObject } from '../util/is-object.js';
import { type Cell, getAt, put, putAt, tidy } from './cell.js';
import { codesIn } from './codes.js';
import { isExampleCell } from './example-row.js';
import { headingsOf, sheetNamed, sheetsByName, type Heading } from './headings.js';
import { allSheets, columnName, feedSheet, KEY, NUMBER, type Leaf, type Sheet } from './layout.js';
import { ParentRows, Row } from './parent-rows.js';
import { columnLetters, type CellProblem, type Location } from './problems.js';
import { readLeaf } from './read-leaf.js';
import type { Explanation } from './read-value.js';
import { EXPLANATIONS } from './explanations.js';
import { addWhatIsImplied } from './implied.js';
import { HELP_SHEETS, sheetNames } from './words.js';

/** A sheet as a file has it. */
export interface SourceSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

export interface Reading {
  readonly feed: Record<string, unknown>;
  readonly problems: readonly CellProblem[];
  /** Where the value at a path of the feed stands, such as `contests.0.title`; or where it should. */
  locationOf(path: readonly string[]): Location;
}

interface RowLocation {
  readonly sheet: string;
  readonly row: number;
  readonly headings: readonly Heading[];
}

const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && !tidy(cell));

/**
 * @param sheets in any order; those that the feed does not know are reported
 * @param wording in which the problems are explained; otherwise English
 */
export function readSheets(sheets: readonly SourceSheet[], wording = wordingFor('en')): Reading {
  return new SheetReader(sheets, wording).read();
}

class SheetReader {
  readonly #root = new Row({}, []);
  readonly #problems: CellProblem[] = [];
  readonly #locations = new Map<string, RowLocation>();
  readonly #rows = new ParentRows(this.#root);

  constructor(
    readonly sources: readonly SourceSheet[],
    readonly wording: Wording,
  ) {}

  read(): Reading {
    const known = sheetsByName(this.sources.map(({ name }) => name));
    const bySheet = new Map<Sheet, SourceSheet[]>();
    for (const source of this.sources) {
      if (HELP_SHEETS.has(source.name.trim().toLowerCase())) continue;
      const sheet = sheetNamed(known, source.name);
      if (sheet) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), source]);
      else if (source.rows.some((row) => !row.every(isBlank))) this.#unknownSheet(source);
    }
    // Parents first: a row needs the one that it belongs to.
    for (const sheet of allSheets())
      for (const source of bySheet.get(sheet) ?? []) this.#readSheet(sheet, source);
    addWhatIsImplied(feedSheet(), this.#root.object);
    const root = bySheet.get(feedSheet())?.[0]?.name ?? sheetNames('en').get(feedSheet())!;
    return {
      feed: this.#root.object,
      problems: this.#problems,
      locationOf: (path) => this.#locationOf(path) ?? { sheet: root },
    };
  }

  #report(
    code: string,
    location: Location,
    explain: (wording: Wording) => Explanation,
    severity: CellProblem['severity'] = 'error',
  ): void {
    this.#problems.push({ severity, code, ...explain(this.wording), location });
  }

  #unknownSheet({ name }: SourceSheet): void {
    this.#report('unknown-sheet', { sheet: name }, EXPLANATIONS.unknownSheet, 'warning');
  }

  #readSheet(sheet: Sheet, { name, rows }: SourceSheet): void {
    const result = headingsOf(sheet, rows);
    if (!result) {
      if (rows.some((row) => !row.every(isBlank)))
        this.#report('no-headings', { sheet: name }, EXPLANATIONS.noHeadings);
      return;
    }
    for (const { at, text } of result.unknown)
      this.#report(
        'unknown-column',
        { sheet: name, column: columnLetters(at) },
        EXPLANATIONS.unknownColumn(text),
        'warning',
      );
    rows.forEach((row, at) => {
      if (at < result.firstRow || row.every(isBlank)) return;
      const first = row.find((cell) => !isBlank(cell));
      if (typeof first === 'string' && isExampleCell(first)) return;
      this.#readRow(sheet, row, { sheet: name, row: at + 1, headings: result.headings });
    });
  }

  #readRow(sheet: Sheet, cells: readonly Cell[], location: RowLocation): void {
    const at = this.#target(sheet, cells, location);
    if (!at) return;
    this.#locations.set(at.path.join('.'), location);
    const byLeaf = new Map<Leaf, Map<string, Cell>>();
    const headingOf = new Map<Leaf, Heading[]>();
    for (const heading of location.headings) {
      const cell = cells[heading.at];
      if (!heading.leaf || isBlank(cell)) continue;
      const byPart = byLeaf.get(heading.leaf) ?? new Map<string, Cell>();
      byLeaf.set(heading.leaf, byPart.set(heading.part, cell!));
      headingOf.set(heading.leaf, [...(headingOf.get(heading.leaf) ?? []), heading]);
    }
    // Whole objects first: what further columns say of them is added.
    const leaves = [...byLeaf].sort(([a], [b]) => a.path.length - b.path.length);
    for (const [leaf, cellsOfLeaf] of leaves) {
      const { value, doubts } = readLeaf(leaf, cellsOfLeaf);
      for (const [part, { code, explain }] of doubts ?? []) {
        const heading = headingOf.get(leaf)!.find((each) => each.part === part)!;
        this.#report(code, cellLocation(location, heading), explain);
      }
      if (value !== undefined) putAt(at.object, leaf.path, value);
    }
    addWhatIsImplied(sheet, at.object);
    const id = at.object['id'];
    this.#rows.name(
      sheet,
      at,
      sheet.hasIds && typeof id === 'string' ? id : this.#cell(NUMBER, cells, location),
    );
  }

  #cell(name: string, cells: readonly Cell[], { headings }: RowLocation): string | undefined {
    const heading = headings.find((each) => each.name === name);
    const cell = heading ? cells[heading.at] : undefined;
    return isBlank(cell) ? undefined : tidy(String(cell));
  }

  /** The object that the row fills; undefined if it does not say where it belongs. */
  #target(sheet: Sheet, cells: readonly Cell[], location: RowLocation): Row | undefined {
    if (!sheet.parent) {
      if (this.#locations.has(''))
        this.#report('second-row', { sheet: location.sheet, row: location.row }, EXPLANATIONS.secondRow);
      return this.#locations.has('') ? undefined : this.#root;
    }
    const parent = this.#rows.parent(sheet, (name) => this.#cell(name, cells, location));
    if (!('row' in parent)) {
      const heading = location.headings.find(({ name }) => name === parent.column);
      this.#report(
        'unknown-parent',
        heading
          ? cellLocation(location, heading)
          : { sheet: location.sheet, row: location.row, name: parent.column },
        parent.explain,
      );
      return undefined;
    }
    const { object, path } = parent.row;
    const full = [...path, ...sheet.path];
    if (sheet.kind === 'map') return this.#entry(sheet, parent.row, full, cells, location);
    if (getAt(object, sheet.path) === undefined) putAt(object, sheet.path, []);
    const list = getAt(object, sheet.path);
    if (!Array.isArray(list)) return undefined;
    const row = new Row({}, [...full, String(list.length)], parent.row);
    list.push(row.object);
    return row;
  }

  #entry(
    sheet: Sheet,
    parent: Row,
    path: readonly string[],
    cells: readonly Cell[],
    location: RowLocation,
  ): Row | undefined {
    const text = this.#cell(KEY, cells, location);
    const [key = text] = text && sheet.keys?.enum ? codesIn(text, sheet.keys.enum) : [text];
    if (key === undefined) {
      this.#report('no-key', { sheet: location.sheet, row: location.row, name: KEY }, EXPLANATIONS.noKey);
      return undefined;
    }
    if (getAt(parent.object, sheet.path) === undefined) putAt(parent.object, sheet.path, {});
    const map = getAt(parent.object, sheet.path);
    if (!isObject(map)) return undefined;
    const row = new Row({}, [...path, key], parent);
    put(map, key, row.object);
    return row;
  }

  #locationOf(path: readonly string[]): Location | undefined {
    for (let length = path.length; length >= 0; length--) {
      const location = this.#locations.get(path.slice(0, length).join('.'));
      if (!location) continue;
      const name = columnName(path.slice(length));
      const { headings } = location;
      const heading = name
        ? (headings.find((each) => each.name === name) ??
          headings.find((each) => name.startsWith(`${each.name}.`) && each.leaf) ??
          headings.find((each) => each.name.startsWith(`${name}.`)))
        : undefined;
      return heading
        ? cellLocation(location, heading)
        : { sheet: location.sheet, row: location.row, name: name || undefined };
    }
    return undefined;
  }
}

const cellLocation = ({ sheet, row }: RowLocation, { at, name }: Heading): Location => ({
  sheet,
  row,
  column: columnLetters(at),
  name,
});
