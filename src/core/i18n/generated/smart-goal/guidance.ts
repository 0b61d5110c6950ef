// Made by `npm run messages`.
import type { MessageFiles } from '../../messages.js';

export const smartGoalGuidanceMessages: MessageFiles = {
  en: () => import('./guidance/en.js'),
  lv: () => import('./guidance/lv.js'),
  lt: () => import('./guidance/lt.js'),
  et: () => import('./guidance/et.js'),
};
