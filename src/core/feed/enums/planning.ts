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

/** What a plan is based on: a law, a planning document, or a programme that supports. */
export const DOCUMENT_KINDS = ['law', 'planning', 'programme'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Whom a document is for: all of Europe, a country, a region, or a municipality. */
export const DOCUMENT_LEVELS = ['european', 'national', 'regional', 'local'] as const;
export type DocumentLevel = (typeof DOCUMENT_LEVELS)[number];
