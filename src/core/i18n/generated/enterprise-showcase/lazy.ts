// Made by `npm run messages`.
import type { MessageLoaders } from '../../messages.js';

export const enterpriseShowcaseLazyMessages: MessageLoaders = {
  en: () => import('./lazy/en.js'),
  lv: () => import('./lazy/lv.js'),
  lt: () => import('./lazy/lt.js'),
  et: () => import('./lazy/et.js'),
};
