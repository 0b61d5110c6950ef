import type { Language } from '../../../../core/i18n/languages.js';
import type { Lexicon } from '../smart-checks.js';

const loaders: Record<Language, () => Promise<{ lexicon: Lexicon }>> = {
  lv: () => import('./lv.js'),
  en: () => import('./en.js'),
  lt: () => import('./lt.js'),
  et: () => import('./et.js'),
};

/** Loads the lexicon of a language. Rejects if the connection is lost. */
export const loadLexicon = async (language: Language): Promise<Lexicon> =>
  (await loaders[language]()).lexicon;
