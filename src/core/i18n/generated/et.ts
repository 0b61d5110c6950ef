// Made by `npm run messages`.
import { templates as collection } from './collection/et.js';
import { templates as collectionLazy } from './collection/lazy/et.js';
import { templates as enterpriseShowcase } from './enterprise-showcase/et.js';
import { templates as enterpriseShowcaseLazy } from './enterprise-showcase/lazy/et.js';
import { templates as enterpriseShowcaseMap } from './enterprise-showcase/map/et.js';
import { templates as ideaContest } from './idea-contest/et.js';
import { templates as ideaContestApplicationForm } from './idea-contest/application-form/et.js';
import { templates as ideaContestCalendar } from './idea-contest/calendar/et.js';
import { templates as ideaContestDetails } from './idea-contest/details/et.js';
import { templates as ideaContestEligibility } from './idea-contest/eligibility/et.js';
import { templates as instrumentDirectory } from './instrument-directory/et.js';
import { templates as instrumentDirectoryLazy } from './instrument-directory/lazy/et.js';
import { templates as internal } from './internal/et.js';
import { templates as smartGoal } from './smart-goal/et.js';
import { templates as smartGoalExport } from './smart-goal/export/et.js';
import { templates as smartGoalGuidance } from './smart-goal/guidance/et.js';
import { templates as smartGoalPlan } from './smart-goal/plan/et.js';

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
