// Made by `npm run messages`.
import { templates as collection } from './collection/lt.js';
import { templates as collectionLazy } from './collection/lazy/lt.js';
import { templates as enterpriseShowcase } from './enterprise-showcase/lt.js';
import { templates as enterpriseShowcaseLazy } from './enterprise-showcase/lazy/lt.js';
import { templates as enterpriseShowcaseMap } from './enterprise-showcase/map/lt.js';
import { templates as ideaContest } from './idea-contest/lt.js';
import { templates as ideaContestApplicationForm } from './idea-contest/application-form/lt.js';
import { templates as ideaContestCalendar } from './idea-contest/calendar/lt.js';
import { templates as ideaContestDetails } from './idea-contest/details/lt.js';
import { templates as ideaContestEligibility } from './idea-contest/eligibility/lt.js';
import { templates as instrumentDirectory } from './instrument-directory/lt.js';
import { templates as instrumentDirectoryLazy } from './instrument-directory/lazy/lt.js';
import { templates as internal } from './internal/lt.js';
import { templates as smartGoal } from './smart-goal/lt.js';
import { templates as smartGoalExport } from './smart-goal/export/lt.js';
import { templates as smartGoalGuidance } from './smart-goal/guidance/lt.js';
import { templates as smartGoalPlan } from './smart-goal/plan/lt.js';

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
