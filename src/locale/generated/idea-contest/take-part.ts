// Made by `npm run messages`.
import type { MessageFiles } from '../../messages.js';

export const ideaContestTakePartMessages: MessageFiles = {
  en: () => import('./take-part/en.js'),
  lv: () => import('./take-part/lv.js'),
  lt: () => import('./take-part/lt.js'),
  et: () => import('./take-part/et.js'),
};
