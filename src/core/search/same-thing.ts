/** Whether two texts name the same thing: a need, and what an enterprise offers. */
import type { Language } from '../i18n/languages.js';
import * as en from './need-words/en.js';
import * as et from './need-words/et.js';
import * as lt from './need-words/lt.js';
import * as lv from './need-words/lv.js';
import { resolveText, type LocalizedText } from '../i18n/localized-text.js';
import type { Stemmer } from './text-index.js';
import { tokenize } from './tokenize.js';

/** Shorter words are too common, and their stems too alike. */
const MIN_LENGTH = 4;
/** The last part of a compound: shorter ones also end other words. */
const MIN_PART_LENGTH = 4;

/**
 * Of each language: its stemmer, without what is left between a verb and its noun; and what is said of any trade, any
 * place and any group: services, repair and hire, schools and events, children. Whoever shares only such a word does not
 * sell what is needed; for groups and fields there are reasons of their own.
 */
const NEED_WORDS: Readonly<Record<Language, { readonly stem: Stemmer; readonly common: string }>> = {
  lv,
  en,
  lt,
  et,
};

/** Another language: only equal words are the same. */
const AS_WRITTEN = { stem: (word: string): string => word, common: '' };

/** What the words of a text tell. */
interface Stems {
  /** Of whole words. */
  readonly whole: Set<string>;
  /** Of the last parts of compounds: leib of rukkileib. */
  readonly last: Set<string>;
}

/** Reads the words of texts in one language. */
class WordReader {
  readonly #stem: Stemmer;
  readonly #common: ReadonlySet<string>;
  readonly #hasCompounds: boolean;
  readonly #read = new Map<string, Stems>();

  constructor(language: string) {
    const tag = language.split('-')[0]! as Language;
    const { stem, common } = Object.hasOwn(NEED_WORDS, tag) ? NEED_WORDS[tag] : AS_WRITTEN;
    this.#stem = stem;
    this.#common = new Set(tokenize(common).map(stem));
    this.#hasCompounds = tag === 'et';
  }

  /** The stems of the words that tell what a text is about. */
  read(text: string): Stems {
    let stems = this.#read.get(text);
    if (!stems) {
      this.#read.set(text, (stems = { whole: new Set(), last: new Set() }));
      for (const word of tokenize(text)) this.#add(word, stems);
    }
    return stems;
  }

  #add(word: string, stems: Stems): void {
    const stem = this.#stem(word);
    if (word.length < MIN_LENGTH || this.#common.has(stem)) return;
    stems.whole.add(stem);
    if (!this.#hasCompounds) return;
    for (let at = MIN_PART_LENGTH; at <= word.length - MIN_PART_LENGTH; at++) {
      const last = this.#stem(word.slice(at));
      // Koristusteenus: a service, and so about what comes before.
      if (this.#common.has(last)) this.#add(word.slice(0, at), stems);
      else stems.last.add(last);
    }
  }
}

const readers = new Map<string, WordReader>();

function readerOf(language: string): WordReader {
  let reader = readers.get(language);
  if (!reader) readers.set(language, (reader = new WordReader(language)));
  return reader;
}

/** Whether two texts name the same thing, in a language that both have: the visitor’s, or else one of the publisher’s. */
export function nameSameThing(
  text: LocalizedText,
  other: LocalizedText,
  visitorLanguage: string,
  publisherLanguages: readonly string[],
): boolean {
  for (const language of [visitorLanguage, ...publisherLanguages]) {
    const [one, two] = [text, other].map((each) => resolveText(each, language, publisherLanguages));
    if (one?.lang === language && two?.lang === language)
      return shareWord(one.text, two.text, readerOf(language));
  }
  return false;
}

function shareWord(text: string, other: string, reader: WordReader): boolean {
  const [one, two] = [reader.read(text), reader.read(other)];
  const meet = (stems: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...stems].some((stem) => others.has(stem));
  return meet(one.whole, two.whole) || meet(one.whole, two.last) || meet(two.whole, one.last);
}
