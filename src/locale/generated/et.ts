// Made by `npm run messages`.
import { templates as instrumentDirectory } from './instrument-directory/et.js';
import { templates as instrumentDirectoryTools } from './instrument-directory/tools/et.js';
import { templates as ui } from './ui/et.js';

export const templates = {
  ...instrumentDirectory,
  ...instrumentDirectoryTools,
  ...ui,
};
