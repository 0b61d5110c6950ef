/** The enums of `needs[]`: what municipalities and enterprises look for, and what they have to offer. */

/** Who looks for something, or offers it. */
export const NEED_PARTIES = ['municipality', 'enterprise'] as const;
export type NeedParty = (typeof NEED_PARTIES)[number];

/** Whether it is looked for or offered. */
export const NEED_DIRECTIONS = ['need', 'offer'] as const;
export type NeedDirection = (typeof NEED_DIRECTIONS)[number];

/** What it is about. */
export const NEED_KINDS = [
  'service',
  'goods',
  'jobs',
  'premises',
  'equipment',
  'contacts',
  'visibility',
  'other',
] as const;
export type NeedKind = (typeof NEED_KINDS)[number];
