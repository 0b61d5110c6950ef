// Made by `npm run messages`.
import { templates as browse } from './browse/lt.js';
import { templates as browseTools } from './browse/tools/lt.js';
import { templates as instrumentDirectory } from './instrument-directory/lt.js';
import { templates as instrumentDirectoryTools } from './instrument-directory/tools/lt.js';
import { templates as smartGoal } from './smart-goal/lt.js';
import { templates as smartGoalHelp } from './smart-goal/help/lt.js';
import { templates as smartGoalOut } from './smart-goal/out/lt.js';
import { templates as smartGoalPlan } from './smart-goal/plan/lt.js';
import { templates as ui } from './ui/lt.js';

export const templates = {
  ...browse,
  ...browseTools,
  ...instrumentDirectory,
  ...instrumentDirectoryTools,
  ...smartGoal,
  ...smartGoalHelp,
  ...smartGoalOut,
  ...smartGoalPlan,
  ...ui,
};
