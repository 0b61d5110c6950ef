/** A table with headings of its own, read as a list of the feed: a mapping says what each column is. */
import * as z from 'zod/mini';
import { times } from '../util/natives.js';
import type { Cell } from '../workbook/cell.js';
import type { SourceSheet } from '../workbook/from-sheets.js';
import { allSheets, type Sheet } from '../workbook/layout.js';
import { idMaker } from './record-parts.js';

/** A mapping that cannot be used: the message says why, and what to do. */
export class MappingError extends Error {}

const cellSchema = z.union([z.string(), z.number(), z.boolean()]);

/** What stands in a mapping file. */
const mappingSchema = z.strictObject({
  /** The list that the rows belong to. */
  list: z.string(),
  /** The sheet of the file; otherwise its first. */
  sheet: z.optional(z.string()),
  /** The field for each heading, as `tilts template` calls it (`name.lv`); null if the column is not read. */
  columns: z.record(z.string(), z.nullable(z.string())),
  /** Fields that are the same in every row. */
  fixed: z.optional(z.record(z.string(), cellSchema)),
  /** By field: what stands in the table, and the code for it. */
  codes: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
  /** Fields of the sheet “feed”, such as `publisher.name.lv`. */
  feed: z.optional(z.record(z.string(), cellSchema)),
});
export type TableMapping = z.infer<typeof mappingSchema>;

/** Lists whose rows a table can be. */
export const LISTS = [
  'instruments',
  'enterprises',
  'contests',
  'resources',
  'organisations',
  'needs',
  'areas',
  'sectors',
  'targetGroups',
] as const;

export const sheetOfList = (list: string): Sheet | undefined =>
  (LISTS as readonly string[]).includes(list) ? allSheets().find(({ name }) => name === list) : undefined;

/**
 * @param name of the file, for the messages
 * @throws {MappingError} if it is no mapping
 */
export function parseMapping(name: string, text: string): TableMapping {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new MappingError(`${name} is no valid JSON: “tilts map” writes a mapping to start from`);
  }
  const result = mappingSchema.safeParse(json);
  if (!result.success) {
    const { path, message } = result.error.issues[0]!;
    throw new MappingError(
      `${name} is no mapping${path.length ? `, at “${path.join('.')}”` : ''} (${message}): compare it with one that “tilts map” writes`,
    );
  }
  if (!sheetOfList(result.data.list))
    throw new MappingError(`“list” in ${name} is “${result.data.list}”: use one of ${LISTS.join(', ')}`);
  return result.data;
}

export const normaliseHeading = (cell: Cell | undefined): string =>
  typeof cell === 'string' || typeof cell === 'number'
    ? String(cell).normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ')
    : '';

/** Rows in which the headings are looked for. */
const HEAD_ROWS = 5;

/** The row, from 0, that has most of these headings; -1 if none has any. */
function headingRow(rows: SourceSheet['rows'], headings: ReadonlySet<string>): number {
  const counts = rows
    .slice(0, HEAD_ROWS)
    .map((row) => row.filter((cell) => headings.has(normaliseHeading(cell))).length);
  const most = Math.max(0, ...counts);
  return most ? counts.indexOf(most) : -1;
}

function tableOf(sheets: readonly SourceSheet[], { sheet }: TableMapping): SourceSheet {
  const table = sheet === undefined ? sheets[0] : sheets.find(({ name }) => name === sheet);
  if (table) return table;
  throw new MappingError(
    `There is no sheet “${sheet ?? ''}”: the file has ${sheets.map(({ name }) => `“${name}”`).join(', ') || 'none'}`,
  );
}

/**
 * The table as sheets of the feed; cells stay in their rows and columns, so that a problem is named where it stands.
 * Rows get an id from their first text if no column is one.
 * @throws {MappingError} if the table has no such sheet, or none of the headings
 */
export function applyMapping(sheets: readonly SourceSheet[], mapping: TableMapping): SourceSheet[] {
  const { list, columns, fixed = {}, codes = {}, feed = {} } = mapping;
  const table = tableOf(sheets, mapping);
  const fields = new Map(
    Object.entries(columns).map(([heading, field]) => [normaliseHeading(heading), field]),
  );
  const at = headingRow(table.rows, new Set(fields.keys()));
  if (at < 0)
    throw new MappingError(
      `The sheet “${table.name}” has none of the headings in “columns”: compare them with its first rows`,
    );
  const names = table.rows[at]!.map((cell) => fields.get(normaliseHeading(cell)) ?? null);
  const width = Math.max(...table.rows.map((row) => row.length));
  const codeOf = new Map(
    Object.entries(codes).map(([field, each]) => [
      field,
      new Map(Object.entries(each).map(([text, code]) => [normaliseHeading(text), code])),
    ]),
  );
  const translate = (cell: Cell, column: number): Cell => {
    const name = names[column];
    return name ? (codeOf.get(name)?.get(normaliseHeading(cell)) ?? cell) : null;
  };
  const id = names.includes('id') ? undefined : idMaker();
  const isNamed = (cell: Cell, column: number): boolean =>
    typeof cell === 'string' && Boolean(cell.trim()) && /^(?:name|title)(?:\.|$)/.test(names[column] ?? '');
  const added = [...(id ? ['id'] : []), ...Object.keys(fixed)];
  const rows = table.rows.map((row, index): readonly Cell[] => {
    if (index < at || (index > at && row.every((cell) => cell === null || cell === ''))) return [];
    const padding = times(width - row.length, () => null);
    if (index === at) return [...names, ...padding, ...added];
    const named = row.find(isNamed);
    return [
      ...row.map(translate),
      ...padding,
      ...(id ? [named === undefined ? null : id(String(named))] : []),
      ...Object.values(fixed),
    ];
  });
  return [
    ...(Object.keys(feed).length ? [{ name: 'feed', rows: [Object.keys(feed), Object.values(feed)] }] : []),
    { name: list, rows },
  ];
}
