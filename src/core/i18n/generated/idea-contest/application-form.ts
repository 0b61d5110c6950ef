// Made by `npm run messages`.
import type { MessageFiles } from '../../messages.js';

export const ideaContestApplicationFormMessages: MessageFiles = {
  en: () => import('./application-form/en.js'),
  lv: () => import('./application-form/lv.js'),
  lt: () => import('./application-form/lt.js'),
  et: () => import('./application-form/et.js'),
};
