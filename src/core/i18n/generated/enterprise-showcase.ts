// Made by `npm run messages`.
import type { MessageLoaders } from '../messages.js';

export const enterpriseShowcaseMessages: MessageLoaders = {
  en: () => import('./enterprise-showcase/en.js'),
  lv: () => import('./enterprise-showcase/lv.js'),
  lt: () => import('./enterprise-showcase/lt.js'),
  et: () => import('./enterprise-showcase/et.js'),
};
