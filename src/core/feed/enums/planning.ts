/** The enums of `planning`, version 1. Plan, plan file and JSON Schema all use them. */

/** Of a risk’s likelihood, of its effect, and of the risk itself. */
export const RISK_LEVELS = ['low', 'medium', 'high'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** The status that a person sets; whether an activity is late follows from its dates. */
export const ACTIVITY_STATES = ['planned', 'going-on', 'done', 'blocked'] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];

/** Partnership steps that every plan starts with. */
export const PARTNER_STEPS = ['found', 'met', 'agreed', 'informed'] as const;
export type PartnerStep = (typeof PARTNER_STEPS)[number];
