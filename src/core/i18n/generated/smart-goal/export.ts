// Made by `npm run messages`.
import type { MessageLoaders } from '../../messages.js';

export const smartGoalExportMessages: MessageLoaders = {
  en: () => import('./export/en.js'),
  lv: () => import('./export/lv.js'),
  lt: () => import('./export/lt.js'),
  et: () => import('./export/et.js'),
};
