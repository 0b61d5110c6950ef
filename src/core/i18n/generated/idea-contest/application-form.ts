// Made by `npm run messages`.
import type { MessageLoaders } from '../../messages.js';

export const ideaContestApplicationFormMessages: MessageLoaders = {
  en: () => import('./application-form/en.js'),
  lv: () => import('./application-form/lv.js'),
  lt: () => import('./application-form/lt.js'),
  et: () => import('./application-form/et.js'),
};
