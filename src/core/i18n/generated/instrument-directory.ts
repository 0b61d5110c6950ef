// Made by `npm run messages`.
import type { MessageLoaders } from '../messages.js';

export const instrumentDirectoryMessages: MessageLoaders = {
  en: () => import('./instrument-directory/en.js'),
  lv: () => import('./instrument-directory/lv.js'),
  lt: () => import('./instrument-directory/lt.js'),
  et: () => import('./instrument-directory/et.js'),
};
