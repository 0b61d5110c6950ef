/** The enums of `organisations[]`: who helps whom. */

/** What an organisation is. */
export const ORGANISATION_KINDS = [
  'municipality',
  'business-support',
  'finance',
  'local-action-group',
  'ngo-centre',
  'association',
  'youth-organisation',
  'science',
  'social-service',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** What it offers. */
export const HELP_KINDS = ['consultation', 'mentoring', 'training', 'money', 'premises', 'network'] as const;
export type HelpKind = (typeof HELP_KINDS)[number];

/** Whom it helps. */
export const HELPED_GROUPS = ['youth', 'founder', 'enterprise', 'community', 'municipality'] as const;
export type HelpedGroup = (typeof HELPED_GROUPS)[number];
