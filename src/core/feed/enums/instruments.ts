/** The enums of `instruments[]`, version 1. Elements, stories and JSON Schema all use them. */

/** The four types of a municipality’s resources. */
export const RESOURCE_TYPES = ['financial', 'material', 'infrastructure', 'information'] as const;
export type ResourceType = (typeof RESOURCE_TYPES)[number];

/** The form of the support. */
export const SUPPORT_TYPES = [
  'grant',
  'co-financing',
  'reimbursement',
  'job-subsidy',
  'prize',
  'tax-relief',
  'procurement',
  'delegation',
  'property-given',
  'free-use',
  'lower-rent',
  'mentoring',
  'training',
  'advice',
  'network',
  'volunteering',
  'other',
] as const;
export type SupportType = (typeof SUPPORT_TYPES)[number];

/** General (information, access, listing) or targeted (money, property, contracts) cooperation. */
export const SUPPORT_LEVELS = ['general', 'targeted'] as const;
export type SupportLevel = (typeof SUPPORT_LEVELS)[number];

/**
 * Legal forms of applicants and enterprises. National names (SIA, UAB, OÜ …) are shown per country; a
 * `public-institution` is the Lithuanian VšĮ, which anyone may found.
 */
export const LEGAL_FORMS = [
  'company',
  'sole-trader',
  'association',
  'foundation',
  'public-institution',
  'cooperative',
  'farm',
  'informal-group',
  'person',
  'public-body',
] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

/**
 * Types of social-enterprise status: granted by a ministry (LV), registered (LT), self-declared or network member (EE).
 */
export const STATUS_KINDS = ['granted', 'registered', 'self-declared', 'network-member', 'none'] as const;
export type StatusKind = (typeof STATUS_KINDS)[number];

/** What an amount is for. */
export const AMOUNT_PER = ['project', 'applicant', 'year', 'job', 'winner'] as const;
export type AmountPer = (typeof AMOUNT_PER)[number];
