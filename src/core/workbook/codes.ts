/** Codes and yes or no, as cells say them: a code, or what it is called in any of the four languages. */
import { codesOf } from '../feed-docs/codes.js';
import { LANGUAGES, type Language } from '../i18n/languages.js';
import type { JsonSchema } from '../feed/schema/json-schema.js';

const YES: Readonly<Record<Language, string>> = { lv: 'jā', en: 'yes', lt: 'taip', et: 'jah' };
const NO: Readonly<Record<Language, string>> = { lv: 'nē', en: 'no', lt: 'ne', et: 'ei' };

/** What people write besides these. */
const YES_WORDS = new Set([
  ...Object.values(YES),
  'true',
  '1',
  'x',
  'ja',
  'patiess',
  'patiesa',
  'tiesa',
  'tõene',
  '✓',
]);
const NO_WORDS = new Set([...Object.values(NO), 'false', '0', '-', 'aplams', 'aplama', 'netiesa', 'väär']);

export const booleanWords = (language: Language): [string, string] => [YES[language], NO[language]];

/** Yes or no; undefined if a text says neither. */
export function booleanOf(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  return YES_WORDS.has(word) ? true : NO_WORDS.has(word) ? false : undefined;
}

const normalise = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

const byList = new Map<string, Map<string, ReadonlySet<string>>>();

/** The codes for what a person may have written. */
function wordsOf(values: readonly unknown[]): Map<string, ReadonlySet<string>> {
  const key = String(values);
  const known = byList.get(key);
  if (known) return known;
  const codes = new Map<string, ReadonlySet<string>>();
  for (const language of LANGUAGES)
    for (const { code, label } of codesOf(values, language) ?? []) {
      const word = normalise(label);
      codes.set(word, new Set([...(codes.get(word) ?? []), code]));
    }
  byList.set(key, codes);
  return codes;
}

/** The codes that a text can mean: one, several, or none. A code itself means itself. */
export function codesIn(text: string, values: readonly unknown[]): readonly string[] {
  const plain = text.trim();
  if (values.includes(plain)) return [plain];
  const ignoringCase = values.filter((code) => String(code).toLowerCase() === plain.toLowerCase());
  if (ignoringCase.length === 1) return ignoringCase.map(String);
  return [...(wordsOf(values).get(normalise(plain)) ?? [])];
}

/** What a cell says for a code: its label if that means no other code, or else the code. */
export function codeText(code: string, values: readonly unknown[], language: Language): string {
  const label = codesOf(values, language)?.find((each) => each.code === code)?.label;
  return label && !label.includes(';') && codesIn(label, values).join() === code ? label : code;
}

/** What can be chosen in a cell, in order; undefined if the values are none of a closed list. */
export const choicesOf = ({ type, enum: values }: JsonSchema, language: Language): string[] | undefined =>
  type === 'boolean'
    ? booleanWords(language)
    : values?.map((code) => codeText(String(code), values, language));
