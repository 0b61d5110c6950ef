import type { Language } from '../../../locale/languages.js';
import type { WordRules } from './checks.js';

const loaders: Record<Language, () => Promise<{ rules: WordRules }>> = {
  lv: () => import('./rules/lv.js'),
  en: () => import('./rules/en.js'),
  lt: () => import('./rules/lt.js'),
  et: () => import('./rules/et.js'),
};

/** The words of a language's weak goals. Rejects where the line is lost. */
export const loadRules = async (language: Language): Promise<WordRules> => (await loaders[language]()).rules;
