// Made by `npm run messages`.
import type { MessageLoaders } from '../messages.js';

export const collectionMessages: MessageLoaders = {
  en: () => import('./collection/en.js'),
  lv: () => import('./collection/lv.js'),
  lt: () => import('./collection/lt.js'),
  et: () => import('./collection/et.js'),
};
