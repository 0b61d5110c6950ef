// Made by `npm run messages`.
import type { MessageFiles } from '../../messages.js';

export const ideaContestCalendarMessages: MessageFiles = {
  en: () => import('./calendar/en.js'),
  lv: () => import('./calendar/lv.js'),
  lt: () => import('./calendar/lt.js'),
  et: () => import('./calendar/et.js'),
};
