/** The closed lists of a goal and its plan. */
export { PARTNER_STEPS, RISK_LEVELS, type PartnerStep, type RiskLevel as Level } from '../../feed/codes.js';

/** Specific, measurable, achievable, relevant, time-bound. */
export const LETTERS = ['S', 'M', 'A', 'R', 'T'] as const;
export type Letter = (typeof LETTERS)[number];

/** What a person says of an activity; that it is late follows from its dates. */
export const STATES = ['planned', 'going-on', 'done', 'blocked'] as const;
export type State = (typeof STATES)[number];
