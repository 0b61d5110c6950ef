// Made by `npm run messages`.
import { templates as browse } from './browse/et.js';
import { templates as browseTools } from './browse/tools/et.js';
import { templates as enterpriseShowcase } from './enterprise-showcase/et.js';
import { templates as enterpriseShowcaseMap } from './enterprise-showcase/map/et.js';
import { templates as enterpriseShowcaseTools } from './enterprise-showcase/tools/et.js';
import { templates as ideaContest } from './idea-contest/et.js';
import { templates as ideaContestCalendar } from './idea-contest/calendar/et.js';
import { templates as ideaContestDetails } from './idea-contest/details/et.js';
import { templates as ideaContestForm } from './idea-contest/form/et.js';
import { templates as ideaContestTakePart } from './idea-contest/take-part/et.js';
import { templates as instrumentDirectory } from './instrument-directory/et.js';
import { templates as instrumentDirectoryTools } from './instrument-directory/tools/et.js';
import { templates as smartGoal } from './smart-goal/et.js';
import { templates as smartGoalHelp } from './smart-goal/help/et.js';
import { templates as smartGoalOut } from './smart-goal/out/et.js';
import { templates as smartGoalPlan } from './smart-goal/plan/et.js';
import { templates as ui } from './ui/et.js';

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
