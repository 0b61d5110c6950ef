// Made by `npm run messages`.
import type { MessageLoaders } from '../messages.js';

export const smartGoalMessages: MessageLoaders = {
  en: () => import('./smart-goal/en.js'),
  lv: () => import('./smart-goal/lv.js'),
  lt: () => import('./smart-goal/lt.js'),
  et: () => import('./smart-goal/et.js'),
};
