/** The elements' own words in any language, by the id of the message, for tests that are not about wording. */
import { templates as et } from '../../src/core/i18n/generated/et.js';
import { templates as lt } from '../../src/core/i18n/generated/lt.js';
import { templates as lv } from '../../src/core/i18n/generated/lv.js';
import { LANGUAGES, type Language } from '../../src/core/i18n/languages.js';

const TRANSLATED: Readonly<Record<string, Readonly<Record<string, string>>>> = { lv, lt, et };

/** The beginning of a message, up to its first value or number. English is the source: its words are given. */
function beginning(language: Language, id: string, english: string): string {
  const message = language === 'en' ? english : TRANSLATED[language]![id];
  const start = message?.split(/\||#|\{\d\}/)[0]!.trim();
  if (!start) throw new Error(`No message ${id} in ${language}`);
  return start.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Matches a message in one language by its beginning. */
export const messagePattern = (language: Language, id: string, english: string): RegExp =>
  new RegExp(`^${beginning(language, id, english)}`);

/** Matches a message in whichever language it stands. */
export const anyLanguagePattern = (id: string, english: string): RegExp =>
  new RegExp(`^(${LANGUAGES.map((language) => beginning(language, id, english)).join('|')})`);
