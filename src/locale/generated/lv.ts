// Made by `npm run messages`.
import { templates as browse } from './browse/lv.js';
import { templates as browseTools } from './browse/tools/lv.js';
import { templates as enterpriseShowcase } from './enterprise-showcase/lv.js';
import { templates as enterpriseShowcaseTools } from './enterprise-showcase/tools/lv.js';
import { templates as instrumentDirectory } from './instrument-directory/lv.js';
import { templates as instrumentDirectoryTools } from './instrument-directory/tools/lv.js';
import { templates as ui } from './ui/lv.js';

export const templates = {
  ...browse,
  ...browseTools,
  ...enterpriseShowcase,
  ...enterpriseShowcaseTools,
  ...instrumentDirectory,
  ...instrumentDirectoryTools,
  ...ui,
};
