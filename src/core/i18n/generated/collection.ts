// Made by `npm run messages`.
import type { MessageFiles } from '../messages.js';

export const collectionMessages: MessageFiles = {
  en: () => import('./collection/en.js'),
  lv: () => import('./collection/lv.js'),
  lt: () => import('./collection/lt.js'),
  et: () => import('./collection/et.js'),
};
