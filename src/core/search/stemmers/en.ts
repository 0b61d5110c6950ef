import type { Stemmer } from '../text-index.js';

/** English plurals and possessives only: other endings rarely separate related words. */
export const stem: Stemmer = (word) =>
  word.length < 4
    ? word
    : word
        .replace(/ies$/, 'y')
        .replace(/(ses|xes|ches|shes)$/, (end) => end.slice(0, -2))
        .replace(/([^su])s$/, '$1');
