// Made by `npm run messages`.
import { templates as instrumentDirectory } from './instrument-directory/lt.js';
import { templates as instrumentDirectoryTools } from './instrument-directory/tools/lt.js';
import { templates as ui } from './ui/lt.js';

export const templates = {
  ...instrumentDirectory,
  ...instrumentDirectoryTools,
  ...ui,
};
