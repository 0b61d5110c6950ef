// Made by `npm run messages`.
import type { MessageLoaders } from '../../messages.js';

export const ideaContestCalendarMessages: MessageLoaders = {
  en: () => import('./calendar/en.js'),
  lv: () => import('./calendar/lv.js'),
  lt: () => import('./calendar/lt.js'),
  et: () => import('./calendar/et.js'),
};
