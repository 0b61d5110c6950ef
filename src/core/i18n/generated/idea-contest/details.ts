// Made by `npm run messages`.
import type { MessageLoaders } from '../../messages.js';

export const ideaContestDetailsMessages: MessageLoaders = {
  en: () => import('./details/en.js'),
  lv: () => import('./details/lv.js'),
  lt: () => import('./details/lt.js'),
  et: () => import('./details/et.js'),
};
