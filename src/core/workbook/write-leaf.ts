/** The cells of a leaf. A value that they would not give back as it is stands in one of them as JSON. */
import { isObject } from '../util/is-object.js';
import type { Language } from '../i18n/languages.js';
import { isoOf } from '../i18n/parse-date.js';
import type { JsonSchema } from '../feed/schema/json-schema.js';
import { isSame } from '../util/is-same.js';
import { type Cell, isPlain, toLiteral } from './cell.js';
import { booleanWords, codeText } from './codes.js';
import type { Leaf } from './layout.js';
import { readLeaf } from './read-leaf.js';

/** @param language that of codes and of yes and no */
export function writeLeaf(leaf: Leaf, value: unknown, language: Language): Map<string, Cell> {
  const cells = plainCells(leaf, value, language);
  if (cells && [...cells].every(([name, cell]) => isPlainCell(cell) && (name === '' || isName(name)))) {
    const read = readLeaf(leaf, cells);
    if (!read.doubts?.size && isSame(read.value, value)) return cells;
  }
  return new Map([['', toLiteral(value)]]);
}

const isPlainCell = (cell: Cell): boolean => typeof cell !== 'string' || isPlain(cell);
/** A name that the heading of a column can end with. */
const isName = (name: string): boolean => isPlain(name) && !/[\n\t]/.test(name);

/** The cells of a value that is as the schema wants it; undefined if it is something else. */
function plainCells(
  { kind, schema }: Leaf,
  value: unknown,
  language: Language,
): Map<string, Cell> | undefined {
  const own = (cell: Cell | undefined) => (cell === undefined ? undefined : new Map([['', cell]]));
  if (kind === 'text' || kind === 'map') {
    if (!isObject(value)) return own(plainCell(value, schema, language));
    const entries = Object.entries(value);
    return entries.length && entries.every(([, each]) => isScalar(each))
      ? new Map(entries as [string, Cell][])
      : undefined;
  }
  if (kind === 'value' || kind === 'any') return own(plainCell(value, schema, language));
  if (!Array.isArray(value) || !value.length) return undefined;
  if (kind === 'list') {
    const entries = value.map((each) => plainCell(each, schema.items ?? {}, language));
    return own(entries.every((part) => part !== undefined) ? entries.map(partText).join('; ') : undefined);
  }
  if (kind === 'hours') return own(hoursText(value));
  return value.every((each) => typeof each === 'string') ? own(value.join('\n')) : textCells(value);
}

const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);
const partText = (cell: Cell): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);

function plainCell(
  value: unknown,
  { type, primitive, enum: values }: JsonSchema,
  language: Language,
): Cell | undefined {
  if (!isScalar(value)) return undefined;
  if (type === 'boolean' && typeof value === 'boolean') return booleanWords(language)[value ? 0 : 1];
  if (typeof value === 'string' && values) return codeText(value, values, language);
  const isDay = (primitive === 'date' || primitive === 'dateOrTime') && typeof value === 'string';
  if (!isDay || !DAY.test(value)) return value as Cell;
  const date = new Date(`${value}${value.length === 10 ? 'T00:00' : ''}Z`);
  // The calendar may not have the day: then the text stays.
  return !Number.isNaN(date.getTime()) && isoOf(date) === value ? date : value;
}

/** A day that Excel can keep, with its time: Excel has no days before 1900, and no leap year in it. */
const DAY = /^(?:19[1-9]\d|2[01]\d{2})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T\d{2}:\d{2})?$/;

function hoursText(hours: readonly unknown[]): string | undefined {
  const entries = hours.map((each) =>
    isObject(each) && typeof each['opens'] === 'string' && typeof each['closes'] === 'string'
      ? `${each['opens']}–${each['closes']}`
      : undefined,
  );
  return entries.every((part) => part !== undefined) ? entries.join('; ') : undefined;
}

/** A cell for each language, with a line for each text. */
function textCells(texts: readonly unknown[]): Map<string, Cell> | undefined {
  if (!texts.every((text) => isObject(text) && Object.values(text).every((each) => typeof each === 'string')))
    return undefined;
  const translations = texts as readonly Readonly<Record<string, string>>[];
  const languages = [...new Set(translations.flatMap((text) => Object.keys(text)))];
  return new Map(
    languages.map((name) => [
      name,
      // Without lines at the end that only other languages have.
      translations
        .map((text) => (Object.hasOwn(text, name) ? text[name]! : ''))
        .join('\n')
        .replace(/\n+$/, ''),
    ]),
  );
}
