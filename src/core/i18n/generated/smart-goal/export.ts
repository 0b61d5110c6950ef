// Made by `npm run messages`.
import type { MessageFiles } from '../../messages.js';

export const smartGoalExportMessages: MessageFiles = {
  en: () => import('./export/en.js'),
  lv: () => import('./export/lv.js'),
  lt: () => import('./export/lt.js'),
  et: () => import('./export/et.js'),
};
