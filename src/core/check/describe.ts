/** Describes paths and values of a feed. */
import { str } from '../i18n/translator.js';
import type { JsonSchema } from './schema-walk.js';
import type { Wording } from './wording.js';
import { isObject } from '../util/is-object.js';
import { toJson } from '../util/natives.js';

/** Fields of an object that are listed. */
const MAX_FIELDS = 10;

/** `rounds.0.closes` as people count: `rounds 1 › closes`. */
export const formatPath = (path: string): string =>
  path.replace(/\.(\d+)(?=\.|$)/g, (_, index: string) => ` ${Number(index) + 1}`).replaceAll('.', ' › ');

/** The type of a value. */
export function describeType(value: unknown, { msg }: Wording): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return msg('a list […]', { id: 'feed-check.type.list' });
  if (isObject(value)) return msg('an object {…}', { id: 'feed-check.type.object' });
  switch (typeof value) {
    case 'string':
      return msg('a string', { id: 'feed-check.type.string' });
    case 'number':
      return msg('a number', { id: 'feed-check.type.number' });
    default:
      return msg('true or false', { id: 'feed-check.type.boolean' });
  }
}

/** What each primitive of the schema is for whoever writes one. */
const PRIMITIVES: Record<string, (wording: Wording) => string> = {
  text: ({ msg }) =>
    msg('a string (text), or the text in each language: {"lv": "…", "en": "…"}', {
      id: 'feed-check.expected.text',
    }),
  link: ({ msg }) => msg('a web address that starts with https://', { id: 'feed-check.expected.link' }),
  address: ({ msg }) =>
    msg('an address that starts with https://, or with / if the file is on the site of the feed', {
      id: 'feed-check.expected.address',
    }),
  email: ({ msg }) => msg('an email address', { id: 'feed-check.expected.email' }),
  phone: ({ msg }) => msg('a phone number', { id: 'feed-check.expected.phone' }),
  id: ({ msg }) =>
    msg('a short name made of a–z, 0–9, “-”, “_” and “.”, without spaces', { id: 'feed-check.expected.id' }),
  date: ({ msg }) => msg('a date, such as "2026-12-04"', { id: 'feed-check.expected.date' }),
  dateOrTime: ({ msg }) =>
    msg('a date, such as "2026-12-04", or a date and time, such as "2026-12-04T16:00"', {
      id: 'feed-check.expected.date-or-time',
    }),
  languageTag: ({ msg }) => msg('a language code, such as "lv"', { id: 'feed-check.expected.language' }),
  percent: ({ msg }) =>
    msg('a percentage from 0 to 100, without quotation marks', { id: 'feed-check.expected.percent' }),
};

/** The value that a schema expects. */
export function describeExpected(schema: JsonSchema | undefined, wording: Wording): string {
  const { msg, listOf } = wording;
  if (!schema) return msg('another value', { id: 'feed-check.expected.other' });
  const primitive = schema.primitive && PRIMITIVES[schema.primitive];
  if (primitive) return primitive(wording);
  if (schema.enum)
    return msg(str`one of ${listOf(schema.enum.map(String), 'disjunction')}`, {
      id: 'feed-check.expected.one-of',
    });
  if (schema.const !== undefined) return toJson(schema.const);
  if (schema.anyOf)
    return listOf(
      schema.anyOf.map((each) => describeExpected(each, wording)),
      'disjunction',
    );
  switch (schema.type) {
    case 'array':
      return schema.items
        ? msg(str`a list […] in which each entry is ${describeExpected(schema.items, wording)}`, {
            id: 'feed-check.expected.list-of',
          })
        : msg('a list […]', { id: 'feed-check.type.list' });
    case 'object': {
      const fields = Object.keys(schema.properties ?? {});
      return fields.length && fields.length <= MAX_FIELDS
        ? msg(str`an object {…} with ${listOf(fields)}`, { id: 'feed-check.expected.object-with' })
        : msg('an object {…}', { id: 'feed-check.type.object' });
    }
    case 'boolean':
      return msg('true or false, without quotation marks', { id: 'feed-check.expected.boolean' });
    case 'integer':
    case 'number':
      return describeNumber(schema, wording);
    default:
      return msg('a string (text in quotation marks)', { id: 'feed-check.expected.string' });
  }
}

function describeNumber({ type, minimum, maximum }: JsonSchema, { msg }: Wording): string {
  const from = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? minimum : undefined;
  const to = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined;
  const what =
    type === 'integer'
      ? msg('a whole number', { id: 'feed-check.expected.integer' })
      : msg('a number', { id: 'feed-check.type.number' });
  if (from !== undefined && to !== undefined)
    return msg(str`${what} from ${from} to ${to}, without quotation marks`, {
      id: 'feed-check.expected.number-range',
    });
  if (from !== undefined)
    return msg(str`${what}, ${from} or more, without quotation marks`, {
      id: 'feed-check.expected.number-from',
    });
  return to === undefined
    ? msg(str`${what}, without quotation marks`, { id: 'feed-check.expected.number' })
    : msg(str`${what}, ${to} or less, without quotation marks`, { id: 'feed-check.expected.number-to' });
}
