// Made by `npm run messages`.
import type { MessageFiles } from '../../messages.js';

export const smartGoalHelpMessages: MessageFiles = {
  en: () => import('./help/en.js'),
  lv: () => import('./help/lv.js'),
  lt: () => import('./help/lt.js'),
  et: () => import('./help/et.js'),
};
