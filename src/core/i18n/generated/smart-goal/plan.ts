// Made by `npm run messages`.
import type { MessageLoaders } from '../../messages.js';

export const smartGoalPlanMessages: MessageLoaders = {
  en: () => import('./plan/en.js'),
  lv: () => import('./plan/lv.js'),
  lt: () => import('./plan/lt.js'),
  et: () => import('./plan/et.js'),
};
