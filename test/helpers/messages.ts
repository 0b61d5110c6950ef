/** The elements' own texts by the id of the message, for tests that are not about wording. */
import { formatterFor } from '../../src/core/i18n/formatter.js';
import { templates as en } from '../../src/core/i18n/generated/en.js';
import { templates as et } from '../../src/core/i18n/generated/et.js';
import { templates as lt } from '../../src/core/i18n/generated/lt.js';
import { templates as lv } from '../../src/core/i18n/generated/lv.js';
import { LANGUAGES, type Language } from '../../src/core/i18n/languages.js';
import { normalizeSpace } from './queries.js';

export type MessageId = keyof typeof en;

const TEMPLATES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, lv, lt, et };

function templateOf(id: MessageId, language: Language): string {
  const template = TEMPLATES[language][id];
  if (!template) throw new Error(`No message ${id} in ${language}`);
  return template;
}

/**
 * A message in English as a person reads it, with the values it shows. The first value of a plural is its count:
 * `message('results.count', 2)`.
 */
export function message(id: MessageId, ...values: readonly (string | number)[]): string {
  let text = templateOf(id, 'en');
  let rest = values;
  if (/[#|]/.test(text)) {
    text = formatterFor('en').plural(Number(values[0]), text);
    rest = values.slice(1);
  }
  const shown = text.match(/\{\d\}/g)?.length ?? 0;
  if (shown !== rest.length) throw new Error(`${id} has ${shown} values, not ${rest.length}: ${text}`);
  return normalizeSpace(text.replace(/\{(\d)\}/g, (_, at: string) => String(rest[Number(at)])));
}

/** The beginning of a message, up to its first value or number. */
export function messageStart(id: MessageId, language: Language = 'en'): string {
  const start = normalizeSpace(templateOf(id, language).split(/\||#|\{\d\}/)[0]!);
  if (!start) throw new Error(`${id} begins with a value in ${language}`);
  return start;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Matches a message in one language by its beginning. */
export const messagePattern = (id: MessageId, language: Language = 'en'): RegExp =>
  new RegExp(`^${escaped(messageStart(id, language))}`);

/** Matches a message in whichever language it stands. */
export const anyLanguagePattern = (id: MessageId): RegExp =>
  new RegExp(`^(${LANGUAGES.map((language) => escaped(messageStart(id, language))).join('|')})`);
