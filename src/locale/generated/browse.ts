// Made by `npm run messages`.
import type { MessageFiles } from '../messages.js';

export const browseMessages: MessageFiles = {
  en: () => import('./browse/en.js'),
  lv: () => import('./browse/lv.js'),
  lt: () => import('./browse/lt.js'),
  et: () => import('./browse/et.js'),
};
