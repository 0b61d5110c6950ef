import type { Language } from '../../../../core/i18n/languages.js';
import type { WordRules } from '../smart-checks.js';

const loaders: Record<Language, () => Promise<{ rules: WordRules }>> = {
  lv: () => import('./lv.js'),
  en: () => import('./en.js'),
  lt: () => import('./lt.js'),
  et: () => import('./et.js'),
};

/** The words of a language's weak goals. Rejects where the line is lost. */
export const loadRules = async (language: Language): Promise<WordRules> => (await loaders[language]()).rules;
