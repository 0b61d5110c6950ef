import type { Stemmer } from './text-index.js';

const loaders: Record<string, () => Promise<{ stem: Stemmer }>> = {
  lv: () => import('./stem/lv.js'),
  lt: () => import('./stem/lt.js'),
  et: () => import('./stem/et.js'),
};

/** English plurals and possessives only: its other endings seldom part a word from its family. */
const stemEnglish: Stemmer = (word) =>
  word.length < 4
    ? word
    : word
        .replace(/ies$/, 'y')
        .replace(/(ses|xes|ches|shes)$/, (end) => end.slice(0, -2))
        .replace(/([^su])s$/, '$1');

/** The stemmer of a language; where it cannot be loaded, words match by their beginnings only. */
export async function loadStemmer(language: string): Promise<Stemmer> {
  try {
    return (await loaders[language]?.())?.stem ?? stemEnglish;
  } catch {
    return (word) => word;
  }
}
