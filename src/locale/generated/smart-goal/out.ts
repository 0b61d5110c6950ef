// Made by `npm run messages`.
import type { MessageFiles } from '../../messages.js';

export const smartGoalOutMessages: MessageFiles = {
  en: () => import('./out/en.js'),
  lv: () => import('./out/lv.js'),
  lt: () => import('./out/lt.js'),
  et: () => import('./out/et.js'),
};
