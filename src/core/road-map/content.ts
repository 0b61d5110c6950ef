/** The texts of the road map. They load when the element is shown, one file for each language. */
import type { Language } from '../i18n/languages.js';
import type { RoadMapContent } from './content.types.js';

const loaders: Record<Language, () => Promise<{ content: RoadMapContent }>> = {
  lv: () => import('./content/lv/index.js'),
  en: () => import('./content/en/index.js'),
  lt: () => import('./content/lt/index.js'),
  et: () => import('./content/et/index.js'),
};

/** Loads the texts of a language. Rejects if the connection is lost. */
export const loadContent = async (language: Language): Promise<RoadMapContent> =>
  (await loaders[language]()).content;
