// Made by `npm run messages`.
import { templates as browse } from './browse/lt.js';
import { templates as browseTools } from './browse/tools/lt.js';
import { templates as enterpriseShowcase } from './enterprise-showcase/lt.js';
import { templates as enterpriseShowcaseMap } from './enterprise-showcase/map/lt.js';
import { templates as enterpriseShowcaseTools } from './enterprise-showcase/tools/lt.js';
import { templates as ideaContest } from './idea-contest/lt.js';
import { templates as ideaContestCalendar } from './idea-contest/calendar/lt.js';
import { templates as ideaContestDetails } from './idea-contest/details/lt.js';
import { templates as ideaContestForm } from './idea-contest/form/lt.js';
import { templates as ideaContestTakePart } from './idea-contest/take-part/lt.js';
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
