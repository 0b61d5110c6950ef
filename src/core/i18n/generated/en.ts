// Made by `npm run messages`.
import { templates as collection } from './collection/en.js';
import { templates as collectionLazy } from './collection/lazy/en.js';
import { templates as enterpriseShowcase } from './enterprise-showcase/en.js';
import { templates as enterpriseShowcaseLazy } from './enterprise-showcase/lazy/en.js';
import { templates as enterpriseShowcaseMap } from './enterprise-showcase/map/en.js';
import { templates as ideaContest } from './idea-contest/en.js';
import { templates as ideaContestApplicationForm } from './idea-contest/application-form/en.js';
import { templates as ideaContestCalendar } from './idea-contest/calendar/en.js';
import { templates as ideaContestDetails } from './idea-contest/details/en.js';
import { templates as ideaContestEligibility } from './idea-contest/eligibility/en.js';
import { templates as instrumentDirectory } from './instrument-directory/en.js';
import { templates as instrumentDirectoryLazy } from './instrument-directory/lazy/en.js';
import { templates as internal } from './internal/en.js';
import { templates as smartGoal } from './smart-goal/en.js';
import { templates as smartGoalExport } from './smart-goal/export/en.js';
import { templates as smartGoalGuidance } from './smart-goal/guidance/en.js';
import { templates as smartGoalPlan } from './smart-goal/plan/en.js';

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
