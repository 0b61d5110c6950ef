// Made by `npm run messages`.
import type { MessageFiles } from '../messages.js';

export const instrumentDirectoryMessages: MessageFiles = {
  en: () => import('./instrument-directory/en.js'),
  lv: () => import('./instrument-directory/lv.js'),
  lt: () => import('./instrument-directory/lt.js'),
  et: () => import('./instrument-directory/et.js'),
};
