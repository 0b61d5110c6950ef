// Made by `npm run messages`.
import type { MessageFiles } from '../messages.js';

export const smartGoalMessages: MessageFiles = {
  en: () => import('./smart-goal/en.js'),
  lv: () => import('./smart-goal/lv.js'),
  lt: () => import('./smart-goal/lt.js'),
  et: () => import('./smart-goal/et.js'),
};
