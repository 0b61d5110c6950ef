// Made by `npm run messages`.
import { templates as instrumentDirectory } from './instrument-directory/en.js';
import { templates as instrumentDirectoryTools } from './instrument-directory/tools/en.js';
import { templates as ui } from './ui/en.js';

export const templates = {
  ...instrumentDirectory,
  ...instrumentDirectoryTools,
  ...ui,
};
