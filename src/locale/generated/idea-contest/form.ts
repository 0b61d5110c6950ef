// Made by `npm run messages`.
import type { MessageFiles } from '../../messages.js';

export const ideaContestFormMessages: MessageFiles = {
  en: () => import('./form/en.js'),
  lv: () => import('./form/lv.js'),
  lt: () => import('./form/lt.js'),
  et: () => import('./form/et.js'),
};
