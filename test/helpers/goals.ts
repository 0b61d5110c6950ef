/** Goals of the tests. */
import { add, createItem, createPlan, setAt, type Goal, type Plan } from '../../src/core/plan/plan.js';

/** A goal at which no check stumbles, changed. `measure` changes single fields. */
export const goodGoal = (
  change: Partial<Omit<Goal, 'measure'>> = {},
  measure: Partial<Goal['measure']> = {},
): Goal => ({
  ...createItem.goals(),
  id: '1',
  who: 'Business Support Office',
  what: 'more social enterprises work in the municipality',
  where: 'in Paraugnovads',
  forWhom: 'new entrepreneurs',
  resources: [{ ...createItem.resources(), id: '1', type: 'financial', name: 'Grants', holder: 'Council' }],
  priority: 'Social entrepreneurship',
  document: 'Development programme 2021–2027',
  by: '2027-12-31',
  ...change,
  measure: {
    ...createItem.indicators(),
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
  ...createPlan('test-plan'),
  goals: goals.map((goal, at) => ({ ...goal, id: String(at + 1) })),
});

/** A plan that uses every list and every field. */
export function fullPlan(): Plan {
  const measure = {
    lessIsBetter: true,
    source: 'Ministry of Welfare',
    evaluator: 'Development Department',
    advice: 'Ask earlier.\nAsk twice.',
  };
  const goals = planOf(
    goodGoal({ missing: 'a second adviser', group: 'youth', need: 'first jobs' }, measure),
    goodGoal({ wording: 'Own “words”,\nžņģ 😀' }),
  );
  let plan: Plan = {
    ...goals,
    title: 'Rīcības plāns',
    from: '2026-01-01',
    to: '2027-12-31',
    budget: { 2026: '12 000', 2027: '15 000,50' },
  };
  const unit = 'Development Department';
  const value = { date: '2026-06-30', value: '10', note: 'first half-year' };
  for (const [path, name, given] of [
    ['goals.0.tasks', 'tasks', { name: 'Grant programme' }],
    [
      'goals.0.tasks.0.activities',
      'activities',
      {
        name: 'Seminar',
        from: '2026-03-01',
        to: '2026-04-30',
        money: 'municipal budget',
        costs: { 2026: '1 500,50', 2027: '' },
        who: 'mentors',
        unit,
        state: 'blocked',
        unblock: 'a hall',
        instrument: 'micro-grant',
      },
    ],
    ['goals.0.milestones', 'milestones', { date: '2026-12-31', value: '11' }],
    ['goals.0.measure.values', 'values', value],
    ['goals.0.measure.values', 'values', { ...value, date: '2026-12-31', value: '11' }],
    [
      'goals.0.indicators',
      'indicators',
      {
        ...measure,
        name: 'understanding',
        isQualitative: true,
        unit: 'answers',
        baseline: 'few know',
        target: 'most know',
        method: 'survey',
      },
    ],
    ['goals.0.indicators.0.values', 'values', { ...value, value: 'half know' }],
    [
      'documents',
      'documents',
      {
        kind: 'law',
        level: 'national',
        title: 'Social Enterprise Law',
        point: 'section 8: relief, lending, gifts',
        holder: 'Saeima',
        link: 'https://example.org/law',
      },
    ],
    [
      'organisations',
      'organisations',
      { name: 'Laima Foundation', cooperation: 'mentors\njoint events', result: 'two new enterprises' },
    ],
    [
      'dataSources',
      'dataSources',
      {
        name: 'number of social enterprises',
        source: 'register',
        frequency: 'once a year',
        responsible: unit,
        gap: 'turnover',
      },
    ],
    [
      'availableResources',
      'availableResources',
      { type: 'infrastructure', name: 'old school', holder: 'Council', given: 'free use since 2024' },
    ],
    ['partners', 'partners', { name: 'first joint event', isDone: true, note: 'Laima Foundation, May' }],
    [
      'information',
      'information',
      {
        name: 'article',
        audience: 'residents',
        channel: 'newspaper',
        from: '2026-02-01',
        to: '2026-02-28',
        unit,
      },
    ],
    [
      'needs',
      'needs',
      {
        group: 'youth',
        support: 'career days',
        need: 'first jobs',
        help: 'practice places',
        example: 'a café',
      },
    ],
    [
      'risks',
      'risks',
      {
        factor: 'money is short',
        effect: 'fewer grants',
        likelihood: 'high',
        impact: 'medium',
        prevention: 'a reserve',
        reaction: 'fewer calls',
        owner: unit,
      },
    ],
    ['followUp', 'followUp', { name: 'review', unit, date: '2026-12-01', indicator: 'grants paid' }],
  ] as const)
    plan = add(plan, path, name, given);
  return setAt(plan, 'partners.0', { ...plan.partners[0], isDone: true, note: 'two found' });
}
