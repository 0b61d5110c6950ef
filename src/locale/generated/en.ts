// Made by `npm run messages`.
import { templates as browse } from './browse/en.js';
import { templates as browseTools } from './browse/tools/en.js';
import { templates as enterpriseShowcase } from './enterprise-showcase/en.js';
import { templates as enterpriseShowcaseMap } from './enterprise-showcase/map/en.js';
import { templates as enterpriseShowcaseTools } from './enterprise-showcase/tools/en.js';
import { templates as ideaContest } from './idea-contest/en.js';
import { templates as ideaContestCalendar } from './idea-contest/calendar/en.js';
import { templates as ideaContestDetails } from './idea-contest/details/en.js';
import { templates as ideaContestForm } from './idea-contest/form/en.js';
import { templates as ideaContestTakePart } from './idea-contest/take-part/en.js';
import { templates as instrumentDirectory } from './instrument-directory/en.js';
import { templates as instrumentDirectoryTools } from './instrument-directory/tools/en.js';
import { templates as smartGoal } from './smart-goal/en.js';
import { templates as smartGoalHelp } from './smart-goal/help/en.js';
import { templates as smartGoalOut } from './smart-goal/out/en.js';
import { templates as smartGoalPlan } from './smart-goal/plan/en.js';
import { templates as ui } from './ui/en.js';

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
