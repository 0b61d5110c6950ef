/** The question that the goal helper answers. */
export const GOAL = 'goal';
