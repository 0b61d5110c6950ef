// Made by `npm run messages`.
import { templates as browse } from './browse/lv.js';
import { templates as browseTools } from './browse/tools/lv.js';
import { templates as enterpriseShowcase } from './enterprise-showcase/lv.js';
import { templates as enterpriseShowcaseMap } from './enterprise-showcase/map/lv.js';
import { templates as enterpriseShowcaseTools } from './enterprise-showcase/tools/lv.js';
import { templates as ideaContest } from './idea-contest/lv.js';
import { templates as ideaContestCalendar } from './idea-contest/calendar/lv.js';
import { templates as ideaContestDetails } from './idea-contest/details/lv.js';
import { templates as ideaContestForm } from './idea-contest/form/lv.js';
import { templates as ideaContestTakePart } from './idea-contest/take-part/lv.js';
import { templates as instrumentDirectory } from './instrument-directory/lv.js';
import { templates as instrumentDirectoryTools } from './instrument-directory/tools/lv.js';
import { templates as smartGoal } from './smart-goal/lv.js';
import { templates as smartGoalHelp } from './smart-goal/help/lv.js';
import { templates as smartGoalOut } from './smart-goal/out/lv.js';
import { templates as smartGoalPlan } from './smart-goal/plan/lv.js';
import { templates as ui } from './ui/lv.js';

export const templates = {
  ...browse,
  ...browseTools,
  ...enterpriseShowcase,
  ...enterpriseShowcaseMap,
  ...enterpriseShowcaseTools,
  ...ideaContest,
  ...ideaContestCalendar,
  ...ideaContestDetails,
  ...ideaContestForm,
  ...ideaContestTakePart,
  ...instrumentDirectory,
  ...instrumentDirectoryTools,
  ...smartGoal,
  ...smartGoalHelp,
  ...smartGoalOut,
  ...smartGoalPlan,
  ...ui,
};
