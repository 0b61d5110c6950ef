/** The elements' own words in any language, by the id of the message. */
import { templates as et } from '../../src/locale/generated/et.js';
import { templates as lt } from '../../src/locale/generated/lt.js';
import { templates as lv } from '../../src/locale/generated/lv.js';
import type { Language } from '../../src/locale/languages.js';

const TRANSLATED: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { lv, lt, et };

/** Finds a message by its beginning, up to its first value. English is the source: its words are given. */
export function word(language: Language, id: string, english: string): RegExp {
  const message = language === 'en' ? english : TRANSLATED[language]![id];
  const text =
    typeof message === 'string' ? message : (message as { strings?: readonly string[] }).strings?.[0];
  if (!text) throw new Error(`No message ${id} in ${language}`);
  return new RegExp(`^${text.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
