/** What kind of value a field has, in a few words for a table. */
import type { JsonSchema } from '../feed/schema/json-schema.js';
import { toJson } from '../util/natives.js';
import type { Descriptions } from './field-docs.js';

type ReferenceLanguage = keyof Descriptions;

/** The parts that all records are made of. */
const PRIMITIVES: Readonly<Record<string, Descriptions>> = {
  text: { en: 'text, in one or more languages', lv: 'teksts vienā vai vairākās valodās' },
  id: { en: 'identifier', lv: 'identifikators' },
  link: { en: 'web address', lv: 'tīmekļa adrese' },
  resourceUrl: { en: 'address of a file', lv: 'faila adrese' },
  email: { en: 'email address', lv: 'e-pasta adrese' },
  phone: { en: 'phone number', lv: 'tālruņa numurs' },
  date: { en: 'date', lv: 'datums' },
  dateOrTime: { en: 'date, or date and time', lv: 'datums vai datums un laiks' },
  languageTag: { en: 'language code', lv: 'valodas kods' },
};

const TYPES: Readonly<Record<string, Descriptions>> = {
  string: { en: 'text without translations', lv: 'teksts bez tulkojumiem' },
  boolean: { en: 'true or false', lv: 'true vai false' },
  number: { en: 'number', lv: 'skaitlis' },
  integer: { en: 'whole number', lv: 'vesels skaitlis' },
  object: { en: 'object', lv: 'objekts' },
  map: { en: 'object with any names', lv: 'objekts ar jebkādiem nosaukumiem' },
  code: { en: 'one of the codes', lv: 'viens no kodiem' },
};

const LISTS: Readonly<Record<string, Descriptions>> = {
  text: { en: 'list of texts', lv: 'tekstu saraksts' },
  id: { en: 'list of identifiers', lv: 'identifikatoru saraksts' },
  date: { en: 'list of dates', lv: 'datumu saraksts' },
  languageTag: { en: 'list of language codes', lv: 'valodu kodu saraksts' },
  code: { en: 'list of codes', lv: 'kodu saraksts' },
  object: { en: 'list of objects', lv: 'objektu saraksts' },
  other: { en: 'list', lv: 'saraksts' },
};

const OR: Descriptions = { en: ' or ', lv: ' vai ' };
const AT_MOST: Descriptions = { en: 'at most', lv: 'ne vairāk kā' };
const CHARACTERS: Descriptions = { en: 'characters', lv: 'rakstzīmes' };
const OR_MORE: Descriptions = { en: 'or more', lv: 'vai vairāk' };

const BETWEEN: Readonly<Record<ReferenceLanguage, (from: number, to: number) => string>> = {
  en: (from, to) => `from ${from} to ${to}`,
  lv: (from, to) => `no ${from} līdz ${to}`,
};

const nameOf = ({ primitive, type, enum: codes, properties }: JsonSchema): string =>
  primitive && primitive in PRIMITIVES
    ? primitive
    : codes
      ? 'code'
      : type === 'object' && !properties
        ? 'map'
        : (type ?? 'object');

/** The least and the most that a number can be, if the schema limits it. */
function rangeOf({ minimum, maximum }: JsonSchema, language: ReferenceLanguage): string {
  const from = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? minimum : undefined;
  const to = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined;
  if (from !== undefined && to !== undefined) return BETWEEN[language](from, to);
  return from === undefined ? '' : `${from} ${OR_MORE[language]}`;
}

/** “whole number, 1 or more”, “list of texts”. */
export function kindOf(schema: JsonSchema, language: ReferenceLanguage): string {
  const { anyOf, const: only, items, maxLength } = schema;
  if (only !== undefined) return toJson(only);
  if (items) return (LISTS[nameOf(items)] ?? LISTS['other']!)[language];
  const name = nameOf(schema);
  if (anyOf && name !== 'text') return anyOf.map((each) => kindOf(each, language)).join(OR[language]);
  const kind = (PRIMITIVES[name] ?? TYPES[name]!)[language];
  const limit =
    name === 'string' && maxLength
      ? `${AT_MOST[language]} ${maxLength} ${CHARACTERS[language]}`
      : rangeOf(schema, language);
  return limit ? `${kind}, ${limit}` : kind;
}
