// Made by `npm run messages`.
import type { MessageFiles } from '../messages.js';

export const uiMessages: MessageFiles = {
  en: () => import('./ui/en.js'),
  lv: () => import('./ui/lv.js'),
  lt: () => import('./ui/lt.js'),
  et: () => import('./ui/et.js'),
};
