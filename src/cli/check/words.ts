/** Plain words for places, values and languages of a feed. */
import type { JsonSchema } from './schema-map.js';
import { isObject } from './schema-map.js';

const LONGEST = 60;
/** More fields than a sentence takes. */
const MANY = 10;

/** A value as it stands in the feed, shortened. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
  return `“${short.replace(/\s+/g, ' ')}”`;
}

/** `rounds.0.closes` as a person counts: `rounds 1 › closes`. */
export const placeName = (path: string): string =>
  path.replace(/\.(\d+)(?=\.|$)/g, (_, index: string) => ` ${Number(index) + 1}`).replaceAll('.', ' › ');

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** The English name of a language; what stands there where it is none. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

export const listOf = (
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat('en-GB', { type }).format(items);

/** "1 record", "2 records". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** What kind of value this is. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list […]';
  if (isObject(value)) return 'a group {…}';
  return (
    { string: 'a text', number: 'a number', boolean: 'true or false' }[typeof value as string] ?? 'a value'
  );
}

const PARTS: Record<string, string> = {
  text: 'a text, or the same text by language: {"lv": "…", "en": "…"}',
  link: 'a web address that begins with https://',
  address: 'an address that begins with https://, or with / on the site of the feed',
  email: 'an e-mail address',
  phone: 'a phone number',
  id: 'a short name of a–z, 0–9, “-”, “_” and “.”, without spaces',
  date: 'a date, such as "2026-12-04"',
  dateOrTime: 'a date, such as "2026-12-04", or a date with its hour, such as "2026-12-04T16:00"',
  languageTag: 'a language, such as "lv"',
  percent: 'a number of per cent, from 0 to 100',
};

/** What a place wants. */
export function wanted(schema: JsonSchema | undefined): string {
  if (!schema) return 'another value';
  if (schema.part && PARTS[schema.part]) return PARTS[schema.part]!;
  if (schema.enum) return `one of ${listOf(schema.enum.map(String), 'disjunction')}`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.anyOf) return listOf(schema.anyOf.map(wanted), 'disjunction');
  switch (schema.type) {
    case 'array':
      return `a list […]${schema.items ? ` of which each is ${wanted(schema.items)}` : ''}`;
    case 'object': {
      const fields = Object.keys(schema.properties ?? {});
      return fields.length && fields.length <= MANY ? `a group {…} of ${listOf(fields)}` : 'a group {…}';
    }
    case 'boolean':
      return 'true or false, without quotation marks';
    case 'integer':
      return `a whole number${range(schema)}, without quotation marks`;
    case 'number':
      return `a number${range(schema)}, without quotation marks`;
    default:
      return 'a text in quotation marks';
  }
}

function range({ minimum, maximum }: JsonSchema): string {
  const least = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? minimum : undefined;
  const most = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined;
  if (least !== undefined && most !== undefined) return ` from ${least} to ${most}`;
  if (least !== undefined) return `, ${least} or more`;
  return most === undefined ? '' : `, ${most} or less`;
}
