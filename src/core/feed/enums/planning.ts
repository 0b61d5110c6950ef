/** The closed lists of `planning`, version 1. A plan, its files and the JSON Schema read them from here alike. */

/** Of a risk's likelihood, of its effect, and of the risk itself. */
export const RISK_LEVELS = ['low', 'medium', 'high'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** What a person says of an activity; that it is late follows from its dates. */
export const ACTIVITY_STATES = ['planned', 'going-on', 'done', 'blocked'] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];

/** Steps of a partnership that every plan begins with. */
export const PARTNER_STEPS = ['found', 'met', 'agreed', 'informed'] as const;
export type PartnerStep = (typeof PARTNER_STEPS)[number];
