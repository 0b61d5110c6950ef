// Made by `npm run messages`.
import type { MessageLoaders } from '../messages.js';

export const internalMessages: MessageLoaders = {
  en: () => import('./internal/en.js'),
  lv: () => import('./internal/lv.js'),
  lt: () => import('./internal/lt.js'),
  et: () => import('./internal/et.js'),
};
