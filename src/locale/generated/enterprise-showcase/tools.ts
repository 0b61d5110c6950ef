// Made by `npm run messages`.
import type { MessageFiles } from '../../messages.js';

export const enterpriseShowcaseToolsMessages: MessageFiles = {
  en: () => import('./tools/en.js'),
  lv: () => import('./tools/lv.js'),
  lt: () => import('./tools/lt.js'),
  et: () => import('./tools/et.js'),
};
