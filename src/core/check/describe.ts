/** Describes paths, values and languages of a feed in plain English. */
import type { JsonSchema } from './schema-walk.js';
import { isObject } from '../util/is-object.js';
import { toJson } from '../util/natives.js';

/** Characters of a value that are quoted. */
const MAX_LENGTH = 60;
/** Fields of an object that are listed. */
const MAX_FIELDS = 10;

/** A value as it is in the feed, shortened. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : toJson(value);
  const short = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH).trimEnd()}…` : text;
  return `“${short.replace(/\s+/g, ' ')}”`;
}

/** `rounds.0.closes` as people count: `rounds 1 › closes`. */
export const formatPath = (path: string): string =>
  path.replace(/\.(\d+)(?=\.|$)/g, (_, index: string) => ` ${Number(index) + 1}`).replaceAll('.', ' › ');

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** The English name of a language; the tag itself if it is not a language. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Making one takes longer than a hundred lists. */
const lists = {
  conjunction: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  disjunction: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
} as const;

export const listOf = (items: readonly string[], type: keyof typeof lists = 'conjunction'): string =>
  lists[type].format(items);

/** "1 record", "2 records". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** The type of a value. */
export function describeType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list […]';
  if (isObject(value)) return 'an object {…}';
  return (
    { string: 'a string', number: 'a number', boolean: 'true or false' }[typeof value as string] ?? 'a value'
  );
}

const PRIMITIVES: Record<string, string> = {
  text: 'a string (text), or the text in each language: {"lv": "…", "en": "…"}',
  link: 'a web address that starts with https://',
  address: 'an address that starts with https://, or with / if the file is on the site of the feed',
  email: 'an email address',
  phone: 'a phone number',
  id: 'a short name made of a–z, 0–9, “-”, “_” and “.”, without spaces',
  date: 'a date, such as "2026-12-04"',
  dateOrTime: 'a date, such as "2026-12-04", or a date and time, such as "2026-12-04T16:00"',
  languageTag: 'a language code, such as "lv"',
  percent: 'a percentage from 0 to 100, without quotation marks',
};

/** The value that a schema expects. */
export function describeExpected(schema: JsonSchema | undefined): string {
  if (!schema) return 'another value';
  if (schema.primitive && PRIMITIVES[schema.primitive]) return PRIMITIVES[schema.primitive]!;
  if (schema.enum) return `one of ${listOf(schema.enum.map(String), 'disjunction')}`;
  if (schema.const !== undefined) return toJson(schema.const);
  if (schema.anyOf) return listOf(schema.anyOf.map(describeExpected), 'disjunction');
  switch (schema.type) {
    case 'array':
      return `a list […]${schema.items ? ` in which each entry is ${describeExpected(schema.items)}` : ''}`;
    case 'object': {
      const fields = Object.keys(schema.properties ?? {});
      return fields.length && fields.length <= MAX_FIELDS
        ? `an object {…} with ${listOf(fields)}`
        : 'an object {…}';
    }
    case 'boolean':
      return 'true or false, without quotation marks';
    case 'integer':
      return `a whole number${range(schema)}, without quotation marks`;
    case 'number':
      return `a number${range(schema)}, without quotation marks`;
    default:
      return 'a string (text in quotation marks)';
  }
}

function range({ minimum, maximum }: JsonSchema): string {
  const from = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? minimum : undefined;
  const to = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined;
  if (from !== undefined && to !== undefined) return ` from ${from} to ${to}`;
  if (from !== undefined) return `, ${from} or more`;
  return to === undefined ? '' : `, ${to} or less`;
}
