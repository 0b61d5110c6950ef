/** A feed as tables, one for each sheet. */
import { isObject } from '../util/is-object.js';
import type { Language } from '../i18n/languages.js';
import { type Cell, isPlain, toLiteral } from './cell.js';
import {
  columnName,
  feedSheet,
  isNumbered,
  KEY,
  NUMBER,
  parentColumn,
  parentsOf,
  withChildren,
  type Leaf,
  type Sheet,
} from './layout.js';
import { codeText } from './codes.js';
import { isCommon } from './common-sheets.js';
import { keyTitles, leafTitle, sheetNames } from './words.js';
import { writeLeaf } from './write-leaf.js';

export interface Column {
  /** As the second heading says it: `provider.name.lv`. */
  readonly name: string;
  readonly title: string;
  /** The value that it holds; a column that only identifies rows has none. */
  readonly leaf?: Leaf | undefined;
  /** The sheet whose row it names. */
  readonly parent?: Sheet | undefined;
}

export interface Table {
  readonly sheet: Sheet;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface TableOptions {
  /** Language of the headings and of what codes are called. */
  readonly language: Language;
  /** Languages for which texts have columns although the feed has no text in them. */
  readonly languages: readonly string[];
  /** Whether rare sheets without rows are there too. */
  readonly all?: boolean | undefined;
}

const ANY = { kind: 'any', schema: {}, isRequired: false } as const;

/** A table that grows. */
class Draft {
  readonly rows: Map<string, Cell>[] = [];
  readonly #columns = new Map<string, { column: Column; order: number }>();
  readonly leaves: ReadonlyMap<string, Leaf>;
  readonly children: ReadonlyMap<string, Sheet>;

  constructor(
    readonly sheet: Sheet,
    readonly options: TableOptions,
  ) {
    this.leaves = new Map(sheet.leaves.map((leaf) => [leaf.name, leaf]));
    this.children = new Map(sheet.children.map((child) => [columnName(child.path), child]));
    const titles = keyTitles(sheet, options.language);
    const keys = [
      ...parentsOf(sheet).map((parent) => ({ name: parentColumn(parent), parent })),
      ...(sheet.kind === 'map' ? [{ name: KEY }] : []),
      ...(isNumbered(sheet) ? [{ name: NUMBER }] : []),
    ];
    for (const key of keys)
      this.#columns.set(key.name, { column: { ...key, title: titles.get(key.name)! }, order: -1 });
    for (const leaf of sheet.leaves)
      if (leaf.schema.const === undefined && !leaf.path[0]!.startsWith('$')) {
        const hasLanguages = leaf.kind === 'text' || leaf.kind === 'texts';
        if (hasLanguages) for (const language of options.languages) this.#add(leaf, language);
        const isNumberToo = leaf.schema.anyOf?.some(({ type }) => type === 'number');
        if (isNumberToo || !(hasLanguages || leaf.kind === 'map')) this.#add(leaf, '');
      }
  }

  #add(leaf: Leaf, part: string): string {
    const name = part ? `${leaf.name}.${part}` : leaf.name;
    if (!this.#columns.has(name)) {
      const at = this.sheet.leaves.indexOf(leaf);
      const title = leafTitle(this.sheet, leaf, part, this.options.language);
      this.#columns.set(name, {
        column: { name, title, leaf },
        order: at < 0 ? this.sheet.leaves.length : at,
      });
    }
    return name;
  }

  put(row: Map<string, Cell>, leaf: Leaf, cells: ReadonlyMap<string, Cell>): void {
    for (const [part, cell] of cells) row.set(this.#add(leaf, part), cell);
  }

  table(): Table {
    const columns = [...this.#columns.values()].sort((a, b) => a.order - b.order).map(({ column }) => column);
    const rows = this.rows.map((row) => columns.map(({ name }) => row.get(name) ?? null));
    return { sheet: this.sheet, columns, rows };
  }
}

/** The tables of a feed, in the order of its schema. What no column can hold stands as JSON. */
export function toTables(feed: unknown, options: TableOptions): Table[] {
  const root = feedSheet();
  const drafts = new Map(withChildren(root).map((sheet) => [sheet, new Draft(sheet, options)]));

  function addRow(
    sheet: Sheet,
    keys: readonly Cell[],
    own: Cell,
    value: Readonly<Record<string, unknown>>,
  ): void {
    const draft = drafts.get(sheet)!;
    const row = new Map<string, Cell>();
    parentsOf(sheet).forEach((parent, at) => row.set(parentColumn(parent), keys[at]!));
    if (sheet.kind === 'map') row.set(KEY, keyText(sheet, String(own), options.language));
    if (isNumbered(sheet)) row.set(NUMBER, own);
    draft.rows.push(row);
    addFields(draft, row, sheet.parent ? [...keys, own] : [], [], value);
  }

  function addFields(
    draft: Draft,
    row: Map<string, Cell>,
    keys: readonly Cell[],
    base: readonly string[],
    value: Readonly<Record<string, unknown>>,
  ): void {
    for (const [own, each] of Object.entries(value)) {
      const path = [...base, own];
      const name = columnName(path);
      const leaf = draft.leaves.get(name);
      const child = draft.children.get(name);
      const group = draft.sheet.groups.get(name);
      if (leaf) {
        if (each !== leaf.schema.const || each === undefined)
          draft.put(row, leaf, writeLeaf(leaf, each, options.language));
      } else if (child && hasRows(child, each)) addRows(child, keys, each);
      else if (group && isObject(each) && Object.keys(each).length) addFields(draft, row, keys, path, each);
      else if (!(group?.mayBeEmpty && isObject(each)))
        draft.put(
          row,
          { ...ANY, path, name },
          child || group
            ? new Map([['', toLiteral(each)]])
            : writeLeaf({ ...ANY, path, name }, each, options.language),
        );
    }
  }

  function addRows(sheet: Sheet, keys: readonly Cell[], value: object): void {
    if (sheet.kind === 'map')
      for (const [key, each] of Object.entries(value))
        addRow(sheet, keys, key, each as Record<string, unknown>);
    else {
      const rows = value as readonly Record<string, unknown>[];
      const owns = keysOf(sheet, rows);
      rows.forEach((each, at) => addRow(sheet, keys, owns[at]!, each));
    }
  }

  addRow(root, [], null, isObject(feed) ? feed : {});
  return [...drafts.values()]
    .filter(({ rows, sheet }) => rows.length || options.all || isCommon(sheet))
    .map((draft) => draft.table());
}

/** The tables as a file has them: two rows of headings, then the records. */
export function tablesToSheets(
  tables: readonly Table[],
  language: Language,
): { readonly name: string; readonly rows: readonly (readonly Cell[])[] }[] {
  const names = sheetNames(language);
  return tables.map(({ sheet, columns, rows }) => ({
    name: names.get(sheet)!,
    rows: [columns.map(({ title }) => title), columns.map(({ name }) => name), ...rows],
  }));
}

/** A name of a map: of a closed list, what it is called. */
const keyText = ({ keys }: Sheet, key: string, language: Language): string =>
  keys?.enum ? codeText(key, keys.enum, language) : key;

/** Whether the record itself, and not only what is in it, fills a cell: a row without any is none. */
const hasCells = ({ leaves }: Sheet, record: Readonly<Record<string, unknown>>): boolean =>
  leaves.some(({ name, schema }) => schema.const === undefined && record[name] !== undefined);

/** Whether a value can be rows of a sheet. */
function hasRows(sheet: Sheet, value: unknown): value is object {
  if (sheet.kind === 'list')
    return (
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((each) => isObject(each) && (parentsOf(sheet).length > 0 || hasCells(sheet, each)))
    );
  return (
    isObject(value) &&
    Object.keys(value).length > 0 &&
    Object.entries(value).every(([key, each]) => isPlain(key) && !key.startsWith('#') && isObject(each))
  );
}

/** How the rows of other sheets name these: by id, or by number if that is none or stands twice. */
function keysOf(sheet: Sheet, rows: readonly Readonly<Record<string, unknown>>[]): Cell[] {
  if (!sheet.hasIds) return rows.map((_, at) => at + 1);
  const counts = new Map<unknown, number>();
  for (const { id } of rows) counts.set(id, (counts.get(id) ?? 0) + 1);
  return rows.map(({ id }, at) =>
    typeof id === 'string' && isPlain(id) && !/^[#(]/.test(id) && counts.get(id) === 1 ? id : `#${at + 1}`,
  );
}
