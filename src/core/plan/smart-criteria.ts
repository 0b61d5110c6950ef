/** The enums of a goal and its plan. */
export {
  ACTIVITY_STATES,
  PARTNER_STEPS,
  RISK_LEVELS,
  type ActivityState,
  type PartnerStep,
  type RiskLevel,
} from '../feed/enums/planning.js';

/** Specific, measurable, achievable, relevant, time-bound. */
export const SMART_CRITERIA = ['S', 'M', 'A', 'R', 'T'] as const;
export type SmartCriterion = (typeof SMART_CRITERIA)[number];

/** What a plan is based on: a law, a planning document, or a programme that supports. */
export const DOCUMENT_KINDS = ['law', 'planning', 'programme'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Whom a document is for: all of Europe, a country, a region, or a municipality. */
export const DOCUMENT_LEVELS = ['european', 'national', 'regional', 'local'] as const;
export type DocumentLevel = (typeof DOCUMENT_LEVELS)[number];
