/** The words in which check speaks: messages, and how values, lists and languages are written, in one language. */
import { formatterFor } from '../i18n/formatter.js';
import { coreCheckMessages } from '../i18n/generated/core/check.js';
import type { Language } from '../i18n/languages.js';
import { loadMessages } from '../i18n/messages.js';
import { translatorFor, type Msg } from '../i18n/translator.js';
import { toJson } from '../util/natives.js';

/** Characters of a value that are quoted. */
const MAX_LENGTH = 60;

const QUOTATION_MARKS: Record<Language, readonly [opening: string, closing: string]> = {
  en: ['“', '”'],
  lv: ['„', '”'],
  lt: ['„', '“'],
  et: ['„', '“'],
};

export interface Wording {
  readonly language: Language;
  readonly msg: Msg;
  /** A value as it is in the feed, shortened, in quotation marks. */
  readonly quote: (value: unknown) => string;
  /** “a, b and c”, or for a choice “a, b or c”. */
  readonly listOf: (items: readonly string[], type?: 'conjunction' | 'disjunction') => string;
  /** What the language calls another one; the tag itself if it is not a language. */
  readonly languageName: (tag: string) => string;
  /** The message’s form for the count. */
  readonly plural: (count: number, message: string) => string;
}

/** A value as it is in the feed, shortened. */
function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : toJson(value);
  const short = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH).trimEnd()}…` : text;
  return short.replace(/\s+/g, ' ');
}

const known = new Map<Language, Wording>();

/** The words of a language, whose messages have been loaded; those of English are in the code. */
export function wordingFor(language: Language): Wording {
  let wording = known.get(language);
  if (!wording) known.set(language, (wording = createWording(language)));
  return wording;
}

function createWording(language: Language): Wording {
  const formatter = formatterFor(language);
  const [opening, closing] = QUOTATION_MARKS[language];
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
  return {
    language,
    msg: translatorFor(language),
    quote: (value) => `${opening}${shorten(value)}${closing}`,
    listOf: (items, type) => formatter.list(items, type),
    languageName: (tag) => {
      try {
        return names.of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
    plural: (count, message) => formatter.plural(count, message),
  };
}

/** Loads what `wordingFor` of the language says. */
export async function loadWording(language: Language): Promise<Wording> {
  await loadMessages(language, [coreCheckMessages]);
  return wordingFor(language);
}
