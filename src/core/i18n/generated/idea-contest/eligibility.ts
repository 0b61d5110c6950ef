// Made by `npm run messages`.
import type { MessageLoaders } from '../../messages.js';

export const ideaContestEligibilityMessages: MessageLoaders = {
  en: () => import('./eligibility/en.js'),
  lv: () => import('./eligibility/lv.js'),
  lt: () => import('./eligibility/lt.js'),
  et: () => import('./eligibility/et.js'),
};
