/**
 * How the feed is laid out in sheets, by rule from its schema: a list of objects is a sheet with a row for each, which
 * names the row that it belongs to; an object within an object is columns with dotted names; a text is a column for each
 * language; a list of codes, ids or texts is one cell.
 */
import { toJson } from '../util/natives.js';
import { markedJsonSchema, type JsonSchema } from '../feed/schema/json-schema.js';

/** How a value stands in the cells of a row. */
export type LeafKind = 'text' | 'texts' | 'list' | 'map' | 'hours' | 'value' | 'any';

/** A value of a row: in one cell, or in one for each language or name. */
export interface Leaf {
  /** From the row's object. */
  readonly path: readonly string[];
  /** The path as a column is called. */
  readonly name: string;
  readonly kind: LeafKind;
  readonly schema: JsonSchema;
  /** Asked for in every row that has the object in which it is. */
  readonly isRequired: boolean;
}

/** A sheet: the feed itself (one row), a list, or an object whose names are free. */
export interface Sheet {
  /** `contests.questions`; `feed` for what is around the lists. */
  readonly name: string;
  readonly kind: 'feed' | 'list' | 'map';
  /** From the object of the parent’s row. */
  readonly path: readonly string[];
  readonly parent: Sheet | undefined;
  readonly leaves: readonly Leaf[];
  readonly children: readonly Sheet[];
  /** Objects within a row, by column name; of these the required ones that may be empty. */
  readonly groups: ReadonlyMap<string, { readonly path: readonly string[]; readonly mayBeEmpty: boolean }>;
  /** The rows of other sheets name a row by its `id`; or else by its number under its parent. */
  readonly hasIds: boolean;
  /** What the names of a map may be. */
  readonly keys?: JsonSchema | undefined;
}

const PLAIN_NAME = /^[^.\s[\]"#]+$/;

/** A path as a column is called: `provider.name`; a name with a dot or space in it stands in brackets. */
export const columnName = (path: readonly string[]): string =>
  path.map((name, at) => (PLAIN_NAME.test(name) ? (at ? `.${name}` : name) : `[${toJson(name)}]`)).join('');

/** The path of a column’s name; undefined if it is no such name. */
export function columnPath(name: string): string[] | undefined {
  const path: string[] = [];
  let rest = name;
  while (rest) {
    const [found, plain, quoted] = /^(?:\.?([^.\s[\]"#]+)|\[("(?:[^"\\]|\\.)*")\])/.exec(rest) ?? [];
    if (!found) return undefined;
    path.push(quoted ? (JSON.parse(quoted) as string) : plain!);
    rest = rest.slice(found.length);
  }
  return path.length ? path : undefined;
}

const isText = (schema: JsonSchema): boolean =>
  schema.primitive === 'text' || Boolean(schema.anyOf?.some(({ primitive }) => primitive === 'text'));

const isHours = ({ properties }: JsonSchema): boolean =>
  Object.keys(properties ?? {}).join() === 'opens,closes';

/** How the value stands in its row; undefined if it is a sheet or a group of columns. */
function kindOf(schema: JsonSchema): LeafKind | undefined {
  if (isText(schema)) return 'text';
  const { items, properties, additionalProperties: each } = schema;
  if (items)
    return isText(items) ? 'texts' : !items.properties ? 'list' : isHours(items) ? 'hours' : undefined;
  if (properties) return undefined;
  if (typeof each === 'object' && schema.type === 'object') return each.properties ? undefined : 'map';
  return 'value';
}

interface Draft extends Omit<Sheet, 'leaves' | 'children' | 'groups'> {
  readonly leaves: Leaf[];
  readonly children: Sheet[];
  readonly groups: Map<string, { path: readonly string[]; mayBeEmpty: boolean }>;
}

function read(sheet: Draft, { properties = {}, required = [] }: JsonSchema, base: readonly string[]): void {
  for (const [own, schema] of Object.entries(properties)) {
    const path = [...base, own];
    const name = columnName(path);
    const kind = kindOf(schema);
    const isRequired = required.includes(own);
    if (kind) sheet.leaves.push({ path, name, kind, schema, isRequired });
    else if (schema.items) sheet.children.push(sheetOf(sheet, path, 'list', schema.items));
    else if (!schema.properties)
      sheet.children.push(
        sheetOf(sheet, path, 'map', schema.additionalProperties as JsonSchema, schema.propertyNames),
      );
    else {
      sheet.groups.set(name, { path, mayBeEmpty: isRequired && !schema.required?.length });
      read(sheet, schema, path);
    }
  }
}

function sheetOf(
  parent: Sheet | undefined,
  path: readonly string[],
  kind: Sheet['kind'],
  schema: JsonSchema,
  keys?: JsonSchema,
): Sheet {
  const names = [...(parent?.parent ? [parent.name] : []), ...path];
  const hasIds = kind === 'list' && Boolean(schema.required?.includes('id'));
  const name = kind === 'feed' ? 'feed' : names.join('.');
  const sheet: Draft = {
    name,
    kind,
    path,
    parent,
    leaves: [],
    children: [],
    groups: new Map(),
    hasIds,
    keys,
  };
  read(sheet, schema, []);
  return sheet;
}

let root: Sheet | undefined;

/** The sheet of what is around the lists; those of the lists are its children. */
export const feedSheet = (): Sheet => (root ??= sheetOf(undefined, [], 'feed', markedJsonSchema()));

/** A sheet and all sheets whose rows belong to its own, parents first. */
export const withChildren = (sheet: Sheet): Sheet[] => [sheet, ...sheet.children.flatMap(withChildren)];

export const allSheets = (): Sheet[] => withChildren(feedSheet());

/** The sheets in whose rows a row of this one is, outermost first; the feed has no rows to name. */
export function parentsOf(sheet: Sheet): Sheet[] {
  const { parent } = sheet;
  return parent?.parent ? [...parentsOf(parent), parent] : [];
}

/** The column in which a row names the row that it is in. */
export const parentColumn = (parent: Sheet): string =>
  `${parent.path.at(-1)!}.${parent.hasIds ? 'id' : parent.kind === 'map' ? 'key' : 'number'}`;

/** The column with the name of an entry, where names are free. */
export const KEY = '#key';
/** The column with the number of a row, where others name it by number. */
export const NUMBER = '#';

export const isNumbered = (sheet: Sheet): boolean =>
  sheet.kind === 'list' && !sheet.hasIds && sheet.children.length > 0;

/** The path in the reference of the feed. */
export const docPath = (sheet: Sheet, path: readonly string[] = []): string[] => [
  ...(sheet.parent ? docPath(sheet.parent) : []),
  ...sheet.path,
  ...(sheet.kind === 'map' && path.length ? ['*'] : []),
  ...path,
];
