// Made by `npm run messages`.
import { templates as browse } from './browse/lt.js';
import { templates as browseTools } from './browse/tools/lt.js';
import { templates as enterpriseShowcase } from './enterprise-showcase/lt.js';
import { templates as enterpriseShowcaseTools } from './enterprise-showcase/tools/lt.js';
import { templates as instrumentDirectory } from './instrument-directory/lt.js';
import { templates as instrumentDirectoryTools } from './instrument-directory/tools/lt.js';
import { templates as ui } from './ui/lt.js';

export const templates = {
  ...browse,
  ...browseTools,
  ...enterpriseShowcase,
  ...enterpriseShowcaseTools,
  ...instrumentDirectory,
  ...instrumentDirectoryTools,
  ...ui,
};
