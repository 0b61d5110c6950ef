// Made by `npm run messages`.
import type { MessageLoaders } from '../../messages.js';

export const enterpriseShowcaseMapMessages: MessageLoaders = {
  en: () => import('./map/en.js'),
  lv: () => import('./map/lv.js'),
  lt: () => import('./map/lt.js'),
  et: () => import('./map/et.js'),
};
