import type { Language } from '../i18n/languages.js';
import type { Stemmer, TextIndex } from './text-index.js';

const stemmers: Record<Language, () => Promise<{ stem: Stemmer }>> = {
  lv: () => import('./stemmers/lv.js'),
  en: () => import('./stemmers/en.js'),
  lt: () => import('./stemmers/lt.js'),
  et: () => import('./stemmers/et.js'),
};

/** Where the stemmer cannot be loaded, words match by their beginnings only. */
const identityStemmer = { stem: (word: string): string => word };

/** An empty index for texts of a language. Rejects where it cannot be loaded. */
export async function loadIndex(language: Language): Promise<TextIndex> {
  const [{ TextIndex }, { stem }] = await Promise.all([
    import('./text-index.js'),
    stemmers[language]().catch(() => identityStemmer),
  ]);
  return new TextIndex(stem);
}
