import type { Language } from '../i18n/languages.js';
import type { Stemmer, TextIndex } from './text-index.js';

const stemmers: Record<Language, () => Promise<{ stem: Stemmer }>> = {
  lv: () => import('./stemmers/lv.js'),
  en: () => import('./stemmers/en.js'),
  lt: () => import('./stemmers/lt.js'),
  et: () => import('./stemmers/et.js'),
};

/** If the stemmer cannot be loaded, words match by prefix only. */
const identityStemmer = { stem: (word: string): string => word };

/** An empty index for texts in a language. Rejects if it cannot be loaded. */
export async function loadIndex(language: Language): Promise<TextIndex> {
  const [{ TextIndex }, { stem }] = await Promise.all([
    import('./text-index.js'),
    stemmers[language]().catch(() => identityStemmer),
  ]);
  return new TextIndex(stem);
}
