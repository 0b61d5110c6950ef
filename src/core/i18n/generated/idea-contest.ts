// Made by `npm run messages`.
import type { MessageLoaders } from '../messages.js';

export const ideaContestMessages: MessageLoaders = {
  en: () => import('./idea-contest/en.js'),
  lv: () => import('./idea-contest/lv.js'),
  lt: () => import('./idea-contest/lt.js'),
  et: () => import('./idea-contest/et.js'),
};
