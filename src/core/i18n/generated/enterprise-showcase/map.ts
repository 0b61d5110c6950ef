// Made by `npm run messages`.
import type { MessageFiles } from '../../messages.js';

export const enterpriseShowcaseMapMessages: MessageFiles = {
  en: () => import('./map/en.js'),
  lv: () => import('./map/lv.js'),
  lt: () => import('./map/lt.js'),
  et: () => import('./map/et.js'),
};
