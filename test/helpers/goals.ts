/** Goals of the tests. */
import { BLANKS, blankPlan, type Goal, type Plan } from '../../src/elements/smart-goal/model.js';

/** A goal at which no check stumbles, changed. `measure` changes single fields. */
export const goodGoal = (
  change: Partial<Omit<Goal, 'measure'>> = {},
  measure: Partial<Goal['measure']> = {},
): Goal => ({
  ...BLANKS.goals(),
  id: '1',
  who: 'Business Support Office',
  what: 'more social enterprises work in the municipality',
  where: 'in Paraugnovads',
  forWhom: 'new entrepreneurs',
  resources: [{ ...BLANKS.resources(), id: '1', type: 'financial', name: 'Grants', holder: 'Council' }],
  priority: 'Social entrepreneurship',
  document: 'Development programme 2021–2027',
  by: '2027-12-31',
  ...change,
  measure: {
    ...BLANKS.indicators(),
    id: '1',
    name: 'number of social enterprises',
    unit: 'enterprises',
    baseline: '10',
    target: '12',
    method: 'register',
    ...measure,
  },
});

export const planOf = (...goals: Goal[]): Plan => ({
  ...blankPlan('test-plan'),
  goals: goals.map((goal, at) => ({ ...goal, id: String(at + 1) })),
});
