/** The closed lists of a goal and its plan. */

/** Specific, measurable, achievable, relevant, time-bound. */
export const LETTERS = ['S', 'M', 'A', 'R', 'T'] as const;
export type Letter = (typeof LETTERS)[number];

/** What a person says of an activity; that it is late follows from its dates. */
export const STATES = ['planned', 'going-on', 'done', 'blocked'] as const;
export type State = (typeof STATES)[number];

export const LEVELS = ['low', 'medium', 'high'] as const;
export type Level = (typeof LEVELS)[number];

/** Steps of a partnership that every plan begins with. */
export const PARTNER_STEPS = ['found', 'met', 'agreed', 'informed'] as const;
export type PartnerStep = (typeof PARTNER_STEPS)[number];
