// Made by `npm run messages`.
import type { MessageLoaders } from '../../messages.js';

export const smartGoalGuidanceMessages: MessageLoaders = {
  en: () => import('./guidance/en.js'),
  lv: () => import('./guidance/lv.js'),
  lt: () => import('./guidance/lt.js'),
  et: () => import('./guidance/et.js'),
};
