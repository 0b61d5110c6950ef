// Made by `npm run messages`.
import type { MessageFiles } from '../../messages.js';

export const instrumentDirectoryLazyMessages: MessageFiles = {
  en: () => import('./lazy/en.js'),
  lv: () => import('./lazy/lv.js'),
  lt: () => import('./lazy/lt.js'),
  et: () => import('./lazy/et.js'),
};
