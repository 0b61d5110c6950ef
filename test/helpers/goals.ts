/** Goals of the tests. */
import { add, BLANKS, blankPlan, type Goal, type Plan } from '../../src/elements/smart-goal/model.js';

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

/** A plan that uses every list, with what people really type, in Latvian. */
export function fullPlan(): Plan {
  let plan: Plan = {
    ...planOf(
      goodGoal({
        who: 'Uzņēmējdarbības atbalsta nodaļa',
        what: 'Par 20 % vairāk sociālo uzņēmumu',
        where: 'Paraugnovadā',
        forWhom: 'jaunajiem uzņēmējiem',
        missing: 'mentors',
      }),
      goodGoal({ wording: 'Own “words”,\nžņģ 😀 <b>&amp;</b>', what: '=1+1' }),
    ),
    title: 'Rīcības plāns „Tilts”',
    from: '2026-01-01',
    to: '2027-12-31',
  };
  for (const [path, name, given] of [
    ['goals.0.tasks', 'tasks', { name: 'Grantu programma' }],
    [
      'goals.0.tasks.0.activities',
      'activities',
      {
        name: 'Informatīvs seminārs par grantu pieteikumu rakstīšanu',
        from: '2026-09-01',
        to: '2026-12-10',
        money: 'Pašvaldības budžets',
        costs: { 2026: '1 500,50', 2027: '' },
        who: 'Jauniešu centrs, bibliotēka',
        unit: 'Attīstības nodaļa',
        state: 'blocked',
        unblock: 'telpas',
      },
    ],
    [
      'goals.0.tasks.0.activities',
      'activities',
      {
        name: 'Granti 10 projektiem',
        from: '2027-01-15',
        to: '2027-06-30',
        money: 'ES fondi',
        costs: { 2027: '30000' },
      },
    ],
    ['goals.0.tasks', 'tasks', { name: 'Mentoru tīkls' }],
    ['goals.0.milestones', 'milestones', { date: '2026-12-31', value: '11' }],
    ['goals.0.measure.values', 'values', { date: '2026-06-30', value: '10', note: 'reģistrs' }],
    [
      'goals.0.indicators',
      'indicators',
      {
        name: 'sabiedrības izpratne',
        isQualitative: true,
        baseline: '35,5 %',
        target: '50 %',
        method: 'aptauja',
      },
    ],
    [
      'information',
      'information',
      { name: 'raksts', audience: 'iedzīvotāji', channel: 'avīze', to: '2026-12-15' },
    ],
    ['needs', 'needs', { group: 'jaunieši', need: 'pirmā darba pieredze', support: 'brīvprātīgais darbs' }],
    [
      'risks',
      'risks',
      {
        factor: 'trūkst naudas',
        effect: 'programma nesākas',
        likelihood: 'high',
        impact: 'medium',
        owner: 'Domes priekšsēdētājs',
      },
    ],
    ['followUp', 'followUp', { name: 'gada pārskats', date: '2026-12-01', unit: 'Attīstības nodaļa' }],
    ['partners', 'partners', { name: 'Kopīgs konkurss', isDone: true }],
  ] as const)
    plan = add(plan, path, name, given);
  return plan;
}
