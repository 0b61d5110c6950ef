import { describe } from 'node:test';
import { both, entry, question, testContests, type ContestCase } from '../../helpers/contest-check.js';

const BUDGET = { questions: [question('costs', { type: 'budget' })] };

const PEOPLE: readonly ContestCase[] = [
  [
    'rules for a way of taking part that it does not offer',
    {
      participation: {
        byMode: { team: { ages: { from: 13 } } },
        hostOrganisation: { modes: ['organisation'] },
      },
      funding: { byMode: { pair: { to: 100 } } },
      ...BUDGET,
    },
    [
      'warning participation.byMode.team mode-not-offered',
      'warning participation.hostOrganisation.modes.0 mode-not-offered',
      'warning funding.byMode.pair mode-not-offered',
    ],
    /Nobody can take part as “team”.+Add "team" to “modes”, or remove this\. The modes are individual\./,
  ],
  [
    'rules for the ways of taking part that it offers',
    {
      ...entry({ byMode: { team: { ages: { from: 13 } } }, hostOrganisation: { modes: ['team'] } }),
      funding: { byMode: { individual: { to: 100 } } },
      ...BUDGET,
    },
    [],
  ],
  [
    'ages of an organisation',
    { participation: { modes: ['organisation'], byMode: { organisation: { ages: { from: 14 } } } } },
    ['warning participation.byMode.organisation.ages mode-not-offered'],
    /a rule for people.+“participants”/,
  ],
  [
    'adults for people who take part alone',
    entry({ byMode: { individual: { adults: { count: 1 } } } }),
    ['warning participation.byMode.individual.adults no-teams'],
    /never applied to “individual”\. Move it to "team"/,
  ],
  [
    'a pair, and teams of at most two',
    { participation: { modes: ['pair', 'team'], team: { to: 2 } } },
    ['error participation.team.to team-size'],
    /Two people are a pair, so a team has at least 3 people/,
  ],
  ['a pair, and teams of at most three', { participation: { modes: ['pair', 'team'], team: { to: 3 } } }, []],
  [
    'more adults than people in the rules for teams',
    entry({ team: { to: 2 }, byMode: { team: { adults: { count: 3 } } } }),
    ['error participation.byMode.team.adults.count team-size'],
  ],
  [
    'an adult among minors in the rules for teams',
    entry({ adults: { count: 1 }, byMode: { team: { ages: { from: 13, to: 17 } } } }),
    ['error participation.adults adult-age'],
  ],
  [
    'an adult among people who can be of age in the rules for teams only',
    entry({
      ages: { from: 13, to: 17 },
      byMode: { team: { ages: { from: 13, to: 25 }, adults: { count: 1 } } },
    }),
    [],
  ],
  [
    'a consent for minors where nobody can be one',
    { participation: { ages: { from: 18, to: 25 }, guardianConsent: { under: 18 } } },
    ['warning participation.guardianConsent consent-age'],
    /for people under 18, but nobody can be younger than 18, so it is never applied/,
  ],
  [
    'a consent for minors where some can be',
    { participation: { ages: { from: 17 }, guardianConsent: { under: 18 } } },
    [],
  ],
  [
    'a consent for minors who come of age before the day that counts',
    { participation: { ages: { from: 18 }, agesOn: '2027-06-01', guardianConsent: { under: 18 } } },
    [],
  ],
  [
    'a consent for minors who can only be in a team',
    entry({
      guardianConsent: { under: 18 },
      ages: { from: 13 },
      byMode: { individual: { ages: { from: 18 } } },
    }),
    [],
  ],
  [
    'an adult needed only for minors, where nobody can be one',
    entry({
      ages: { from: 18 },
      adults: { count: 1, requiredIf: 'anyone-is-minor' },
      mentor: { requiredIf: 'applicant-is-minor' },
    }),
    ['warning participation.adults consent-age', 'warning participation.mentor consent-age'],
  ],
];

const MONEY: readonly ContestCase[] = [
  [
    'a minimum above the maximum of a way of taking part',
    { ...entry({}), funding: { from: 300, to: 1000, byMode: { individual: { to: 200 } } }, ...BUDGET },
    ['error funding.from amounts'],
    /must ask for at least 300, but can get at most 200: nobody can apply/,
  ],
  [
    'a minimum above every maximum by age',
    {
      funding: {
        from: 800,
        byAge: [
          { ages: { to: 17 }, to: 500 },
          { ages: { from: 18 }, to: 700 },
        ],
      },
      ...BUDGET,
    },
    ['error funding.from amounts'],
  ],
  [
    'a maximum above what all get together',
    { funding: { to: 700, total: 500 }, ...BUDGET },
    ['warning funding.total amounts'],
    /All projects together get 500, but one alone can get 700/,
  ],
  [
    'a strand with less than the minimum',
    {
      funding: { from: 300 },
      strands: [
        { id: 'a', name: both('Music'), to: 200 },
        { id: 'b', name: both('Sports'), to: 500 },
      ],
      ...BUDGET,
    },
    ['error strands.0.to amounts'],
    /in this strand it can get at most 200: nobody can choose it/,
  ],
  [
    'an amount for ages that cannot take part',
    {
      participation: { ages: { from: 13, to: 25 } },
      funding: {
        byAge: [
          { ages: { from: 7, to: 12 }, to: 100 },
          { ages: { from: 13 }, to: 200 },
        ],
      },
      ...BUDGET,
    },
    ['warning funding.byAge.0.ages amounts'],
    /Nobody of these ages can take part/,
  ],
  [
    'amounts that fit together',
    {
      participation: { ages: { from: 13, to: 25 } },
      funding: {
        from: 50,
        byAge: [
          { ages: { to: 17 }, to: 100 },
          { ages: { from: 18 }, to: 200 },
        ],
        total: 900,
      },
      ...BUDGET,
    },
    [],
  ],
  [
    'amounts and no question about them',
    {
      funding: { from: 100, to: 300 },
      strands: [
        { id: 'a', name: both('Music'), to: 200 },
        { id: 'b', name: both('Sports') },
      ],
    },
    [
      'warning funding.from no-budget-question',
      'warning funding.to no-budget-question',
      'warning strands.0.to no-budget-question',
    ],
    /limits the costs, but no question asks for them/,
  ],
  [
    'amounts and a question about one sum',
    { funding: { to: 300 }, questions: [question('sum', { type: 'money', max: 300 })] },
    [],
  ],
];

describe('people of a contest with', () => testContests(PEOPLE));
describe('money of a contest with', () => testContests(MONEY));
