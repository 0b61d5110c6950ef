// Made by `npm run messages`.
import type { MessageFiles } from '../messages.js';

export const enterpriseShowcaseMessages: MessageFiles = {
  en: () => import('./enterprise-showcase/en.js'),
  lv: () => import('./enterprise-showcase/lv.js'),
  lt: () => import('./enterprise-showcase/lt.js'),
  et: () => import('./enterprise-showcase/et.js'),
};
