import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkJson } from '../../helpers/check.js';
import {
  both,
  contestFeed,
  entry,
  PRIVACY,
  question,
  testContests,
  type ContestCase,
} from '../../helpers/contest-check.js';
import { sample } from '../../helpers/feeds.js';
import { tilts, withFile } from '../../helpers/run-tilts.js';

const criteria = (...weights: (number | undefined)[]) => ({
  criteria: weights.map((weight, at) => ({ id: `c${at}`, name: both('C'), weight })),
});
const closing = (change: object) => ({ allYear: undefined, rounds: [{ closes: '2026-12-04' }], ...change });
const stage = (kind: string, change: object) => closing({ stages: [{ kind, ...change }] });

const stageForm = {
  kind: 'full-project',
  id: 'full',
  label: both('Full project'),
  from: '2027-01-11',
  to: '2027-01-20T23:59',
  questions: [question('plan')],
};
const inStage = (change: object = {}) => closing({ stages: [{ ...stageForm, ...change }] });

const CONTESTS: readonly ContestCase[] = [
  ['nothing to report', {}, []],
  ['no privacy', { privacy: undefined }, ['error  no-privacy'], /will not open.+“controller”.+“retention”/],
  [
    'no retention',
    { privacy: { ...PRIVACY, retention: undefined } },
    ['error privacy no-privacy'],
    /Add to “privacy”: “retention” \(how long the data are kept\)\./,
  ],
  [
    'a data protection contact with only a name',
    { privacy: { ...PRIVACY, contact: { name: both('Anna') } } },
    ['error privacy no-privacy'],
    /“contact” with an email address, phone number or page/,
  ],
  ['no privacy, but it is an example', { privacy: undefined, example: true }, []],
  [
    'no privacy and no form of its own',
    { privacy: undefined, submission: undefined },
    ['warning  no-privacy'],
  ],
  [
    'no privacy, but it has closed',
    { privacy: undefined, submission: undefined, allYear: undefined, rounds: [{ closes: '2026-11-01' }] },
    [],
  ],
  ['a team with adults', entry({ adults: { count: 1 } }), []],
  [
    'adults in a contest without teams',
    { participation: { adults: { count: 1 } } },
    ['warning participation.adults no-teams'],
    /never applied\. Add "team" to “modes”/,
  ],
  [
    'a team size in a contest without teams',
    { participation: { team: { to: 5 } } },
    ['warning participation.team no-teams'],
  ],
  ['a team of one', entry({ team: { from: 1, to: 1 } }), ['error participation.team.to team-size']],
  [
    'more adults than people',
    entry({ team: { to: 2 }, adults: { count: 3 } }),
    ['error participation.adults.count team-size'],
    /needs 3 adults, but can have at most 2 people/,
  ],
  [
    'an adult among people who have to be minors',
    entry({ ages: { to: 17 }, adults: { count: 1 } }),
    ['error participation.adults adult-age'],
    /"older": true/,
  ],
  ['an adult who may be older', entry({ ages: { to: 17 }, adults: { count: 1, older: true } }), []],
  [
    'a limit and no budget',
    {
      funding: {
        budgetCategories: [{ id: 'food', name: both('Food'), toPercent: 10 }],
        coFundingPercent: 10,
      },
    },
    [
      'warning funding.budgetCategories no-budget-question',
      'warning funding.coFundingPercent no-budget-question',
    ],
    /Add a question of the type "budget"/,
  ],
  [
    'a limit and a budget',
    {
      funding: { budgetCategories: [{ id: 'food', name: both('Food'), toPercent: 10 }] },
      questions: [question('costs', { type: 'budget' })],
    },
    [],
  ],
  ['weights of 100%', criteria(33.3, 33.3, 33.4), []],
  ['weights of 110%', criteria(60, 50), ['warning criteria weights'], /add up to 110%, not 100%/],
  ['a criterion without a weight', criteria(60, undefined), ['warning criteria weights']],
  ['points and no weights', criteria(undefined, undefined), []],
  ['results after the deadline', stage('results', { to: '2027-01-10' }), []],
  [
    'judging before the deadline',
    stage('judging', { from: '2026-11-24', to: '2026-11-30' }),
    ['warning stages.0.to stage-order'],
    /“judging” \(2026-11-30\) is before applications close \(2026-12-04\)/,
  ],
  [
    'results published before the deadline',
    closing({ results: { published: '2026-12-01' } }),
    ['warning results.published stage-order'],
  ],
  [
    'registration after the start',
    stage('information', { from: '2026-11-25', registerBy: '2026-11-26' }),
    ['warning stages.0.registerBy stage-order'],
  ],
  ['a stage with a form', inStage(), []],
  [
    'a stage with questions and without dates and id',
    inStage({ id: undefined, from: undefined, to: undefined }),
    ['error stages.0 stage-form'],
    /never opens\. A stage with questions also needs “id”, “from” and “to”\./,
  ],
  [
    'a stage with questions and nowhere to send the answers',
    { ...inStage(), submission: undefined },
    ['error stages.0.questions stage-form'],
  ],
  [
    'a stage that opens before applications close',
    inStage({ from: '2026-12-03' }),
    ['error stages.0.from stage-form'],
    /opens \(2026-12-03\) before applications close \(2026-12-04\)/,
  ],
  [
    'two stages with one id, open at the same time',
    closing({ stages: [stageForm, { ...stageForm, from: '2027-01-20', to: '2027-01-31' }] }),
    ['error stages.1.id stage-form', 'error stages.1.from stage-form'],
  ],
  [
    'invitations to a stage without questions',
    inStage({ questions: undefined, invitationOnly: true }),
    ['warning stages.0.invitationOnly stage-form'],
  ],
  [
    'a question of a stage with the id of one of the application',
    { ...inStage({ questions: [question('a')] }), questions: [question('a')] },
    [],
  ],
  [
    'a question of a stage that depends on what only the application asks',
    inStage({ questions: [question('b', { visibleIf: [{ question: 'birthYear' }] })] }),
    ['error stages.0.questions.0.visibleIf.0.question never-asked'],
  ],
  [
    'jpg without jpeg in a stage',
    inStage({ questions: [question('f', { type: 'files', accept: ['.jpg'] })] }),
    ['warning stages.0.questions.0.accept missing-file-type'],
  ],
  [
    'jpg without jpeg',
    { questions: [question('f', { type: 'files', accept: ['.pdf', '.jpg'] })] },
    ['warning questions.0.accept missing-file-type'],
    /Add "\.jpeg"\./,
  ],
  ['every picture', { questions: [question('f', { type: 'files', accept: ['.jpg', 'image/*'] })] }, []],
];

describe('a contest with', () => testContests(CONTESTS));

describe('the command', () => {
  for (const [name, feed, code, expected] of [
    [
      'exits with 1 if a form will not open',
      contestFeed({ privacy: undefined }),
      1,
      /no-privacy.+All records are shown, but not everything in them works/s,
    ],
    [
      'exits with 0 if a rule is never applied',
      contestFeed({ participation: { adults: { count: 1 } } }),
      0,
      /no-teams/,
    ],
  ] as const)
    it(name, () =>
      withFile(JSON.stringify(feed), async (path) => {
        const answer = await tilts('check', path);
        assert.match(answer.out, expected);
        assert.equal(answer.code, code);
      }),
    );
});

describe('the sample feed', () => {
  it('has no errors', () => assert.equal(checkJson(sample()).errors, 0));
});
