// Made by `npm run messages`.
import { templates as collection } from './collection/lv.js';
import { templates as collectionLazy } from './collection/lazy/lv.js';
import { templates as enterpriseShowcase } from './enterprise-showcase/lv.js';
import { templates as enterpriseShowcaseLazy } from './enterprise-showcase/lazy/lv.js';
import { templates as enterpriseShowcaseMap } from './enterprise-showcase/map/lv.js';
import { templates as ideaContest } from './idea-contest/lv.js';
import { templates as ideaContestApplicationForm } from './idea-contest/application-form/lv.js';
import { templates as ideaContestCalendar } from './idea-contest/calendar/lv.js';
import { templates as ideaContestDetails } from './idea-contest/details/lv.js';
import { templates as ideaContestEligibility } from './idea-contest/eligibility/lv.js';
import { templates as instrumentDirectory } from './instrument-directory/lv.js';
import { templates as instrumentDirectoryLazy } from './instrument-directory/lazy/lv.js';
import { templates as internal } from './internal/lv.js';
import { templates as smartGoal } from './smart-goal/lv.js';
import { templates as smartGoalExport } from './smart-goal/export/lv.js';
import { templates as smartGoalGuidance } from './smart-goal/guidance/lv.js';
import { templates as smartGoalPlan } from './smart-goal/plan/lv.js';

export const templates = {
  ...collection,
  ...collectionLazy,
  ...enterpriseShowcase,
  ...enterpriseShowcaseLazy,
  ...enterpriseShowcaseMap,
  ...ideaContest,
  ...ideaContestApplicationForm,
  ...ideaContestCalendar,
  ...ideaContestDetails,
  ...ideaContestEligibility,
  ...instrumentDirectory,
  ...instrumentDirectoryLazy,
  ...internal,
  ...smartGoal,
  ...smartGoalExport,
  ...smartGoalGuidance,
  ...smartGoalPlan,
};
