// Made by `npm run messages`.
import { templates as browse } from './browse/en.js';
import { templates as browseTools } from './browse/tools/en.js';
import { templates as instrumentDirectory } from './instrument-directory/en.js';
import { templates as instrumentDirectoryTools } from './instrument-directory/tools/en.js';
import { templates as ui } from './ui/en.js';

export const templates = {
  ...browse,
  ...browseTools,
  ...instrumentDirectory,
  ...instrumentDirectoryTools,
  ...ui,
};
