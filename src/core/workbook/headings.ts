/** Which sheet and which values the names and headings of a spreadsheet mean, in any of the four languages. */
import { LANGUAGES } from '../i18n/languages.js';
import { type Cell, tidy } from './cell.js';
import {
  allSheets,
  columnName,
  columnPath,
  KEY,
  NUMBER,
  parentColumn,
  parentsOf,
  type Leaf,
  type Sheet,
} from './layout.js';
import { keyTitles, leafTitle, sheetNames } from './words.js';

/** What a column of a spreadsheet holds. */
export interface Heading {
  /** From 0. */
  readonly at: number;
  /** As the feed calls it: `title.lv`. */
  readonly name: string;
  readonly leaf?: Leaf | undefined;
  /** The language or name after the leaf’s own; or empty. */
  readonly part: string;
}

export interface Headings {
  readonly headings: readonly Heading[];
  /** Headings that mean nothing. */
  readonly unknown: readonly { readonly at: number; readonly text: string }[];
  /** The row, from 0, with the first record. */
  readonly firstRow: number;
}

const normalise = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** The sheets by the names that a person may have given them; those of the language that fits best come first. */
export function sheetsByName(names: readonly string[]): ReadonlyMap<string, Sheet> {
  const given = new Set(names.map(normalise));
  const byLanguage = LANGUAGES.map((language) =>
    [...sheetNames(language)].map(([sheet, name]) => [normalise(name), sheet] as const),
  );
  const fit = (list: (typeof byLanguage)[number]) => list.filter(([name]) => given.has(name)).length;
  const technical = allSheets().map((sheet) => [sheet.name.toLowerCase(), sheet] as const);
  const byName = new Map<string, Sheet>();
  for (const list of [...byLanguage.sort((a, b) => fit(b) - fit(a)), technical])
    for (const [name, sheet] of list) if (!byName.has(name)) byName.set(name, sheet);
  return byName;
}

export const sheetNamed = (sheets: ReadonlyMap<string, Sheet>, name: string): Sheet | undefined =>
  sheets.get(normalise(name));

const ANY = { kind: 'any', schema: {}, isRequired: false } as const;
const hasParts = ({ kind }: Leaf): boolean => kind === 'text' || kind === 'texts' || kind === 'map';

interface Known {
  readonly name: string;
  readonly leaf?: Leaf | undefined;
  readonly part: string;
}

/** What the name of a column means, if the schema knows it. */
function knownColumn(sheet: Sheet, name: string): Known | undefined {
  const keys = [KEY, NUMBER, ...parentsOf(sheet).map(parentColumn)];
  if (keys.includes(name)) return { name, part: '' };
  const exact = sheet.leaves.find((leaf) => leaf.name === name);
  if (exact) return { name, leaf: exact, part: '' };
  const around = sheet.leaves
    .filter((leaf) => hasParts(leaf) && name.startsWith(`${leaf.name}.`))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (around) return { name, leaf: around, part: name.slice(around.name.length + 1) };
  const object = sheet.groups.get(name) ?? sheet.children.find(({ path }) => columnName(path) === name);
  return object && { name, leaf: { ...ANY, path: object.path, name }, part: '' };
}

/** A column that the schema does not know: a note of the publisher, or a slip. */
function unknownColumn(name: string): Known | undefined {
  const path = columnPath(name);
  return path && { name, leaf: { ...ANY, path, name }, part: '' };
}

const titles = new Map<Sheet, ReadonlyMap<string, Known>>();

/** The columns by what they are called in any language. */
function columnsByTitle(sheet: Sheet): ReadonlyMap<string, Known> {
  const known = titles.get(sheet);
  if (known) return known;
  const byTitle = new Map<string, Known>();
  const add = (title: string, column: Known): void => {
    if (!byTitle.has(normalise(title))) byTitle.set(normalise(title), column);
  };
  for (const language of LANGUAGES) {
    for (const [name, title] of keyTitles(sheet, language)) add(title, { name, part: '' });
    for (const leaf of sheet.leaves) {
      add(leafTitle(sheet, leaf, '', language), { name: leaf.name, leaf, part: '' });
      if (leaf.kind === 'text' || leaf.kind === 'texts')
        for (const part of [...LANGUAGES, 'ru'])
          add(leafTitle(sheet, leaf, part, language), { name: `${leaf.name}.${part}`, leaf, part });
    }
  }
  titles.set(sheet, byTitle);
  return byTitle;
}

/** The leaf that a heading is the title of, in any language, by its name in the feed. */
export const headingOf = (sheet: Sheet, title: string): string | undefined =>
  columnsByTitle(sheet).get(normalise(title))?.leaf?.name;

/** How many of the cells in a row have to be names of the feed, or titles, for the row to be that of the headings. */
const SHARE = [0.25, 0.5];

/** Rows in which headings are looked for. */
const HEAD_ROWS = 5;

interface Filled {
  readonly at: number;
  readonly text: string;
}

const filledIn = (row: readonly Cell[]): Filled[] =>
  row.flatMap((cell, at) => {
    const text = typeof cell === 'string' || typeof cell === 'number' ? tidy(String(cell)) : undefined;
    return text ? [{ at, text }] : [];
  });

/** The headings of a sheet: the row with the names of the feed, or else one with titles; undefined if there is neither. */
export function headingsOf(sheet: Sheet, rows: readonly (readonly Cell[])[]): Headings | undefined {
  const byTitle = columnsByTitle(sheet);
  const kinds = [
    (text: string) => knownColumn(sheet, text),
    (text: string) => byTitle.get(normalise(text)) ?? knownColumn(sheet, text),
  ];
  for (const [kind, find] of kinds.entries())
    for (const [at, row] of rows.slice(0, HEAD_ROWS).entries()) {
      const filled = filledIn(row);
      const known = filled.filter(({ text }) => find(text)).length;
      if (!known || known < filled.length * SHARE[kind]!) continue;
      const read = filled.map((each) => ({
        ...each,
        column: find(each.text) ?? (kind === 0 ? unknownColumn(each.text) : undefined),
      }));
      return {
        headings: read.flatMap(({ at: column, column: known }) => (known ? [{ at: column, ...known }] : [])),
        unknown: read.filter(({ column }) => !column),
        firstRow: at + 1,
      };
    }
  return undefined;
}
