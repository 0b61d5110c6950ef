/** The enums of a goal and its plan. */
export {
  ACTIVITY_STATES,
  DOCUMENT_KINDS,
  DOCUMENT_LEVELS,
  PARTNER_STEPS,
  RISK_LEVELS,
  type ActivityState,
  type DocumentKind,
  type DocumentLevel,
  type PartnerStep,
  type RiskLevel,
} from '../feed/enums/planning.js';

/** Specific, measurable, achievable, relevant, time-bound. */
export const SMART_CRITERIA = ['S', 'M', 'A', 'R', 'T'] as const;
export type SmartCriterion = (typeof SMART_CRITERIA)[number];
