import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesOf, validFeed, checkJson, messageOf } from '../../helpers/check.js';
import { rawContest } from '../../helpers/contests.js';
import { sample } from '../../helpers/feeds.js';
import { tilts, withFile } from '../../helpers/run-tilts.js';

const both = (text: string) => ({ lv: text, en: text });

const PRIVACY = {
  controller: { name: both('Council') },
  purpose: both('Judging'),
  legalBasis: both('Law'),
  retention: both('Two years'),
  contact: { email: 'dati@novads.example' },
};
const JSON_FORM = { endpoint: 'https://novads.example/applications', format: 'tilts-json' };
const question = (id: string, change: object = {}) => ({ id, type: 'text', label: both(id), ...change });
const CHOICE = question('kind', {
  type: 'choice',
  options: ['music', 'sports'].map((value) => ({ value, label: both(value) })),
});
const when = (id: string, ...equals: unknown[]) => ({
  visibleIf: [equals.length ? { question: id, equals } : { question: id }],
});
const sent = (change: object) => ({ submission: { ...JSON_FORM, ...change } });
const entry = (change: object) => ({ participation: { modes: ['individual', 'team'], ...change } });
const criteria = (...weights: (number | undefined)[]) => ({
  criteria: weights.map((weight, at) => ({ id: `c${at}`, name: both('C'), weight })),
});
const closing = (change: object) => ({ allYear: undefined, rounds: [{ closes: '2026-12-04' }], ...change });
const stage = (kind: string, change: object) => closing({ stages: [{ kind, ...change }] });

/** A change to a valid contest, the problems with their severity, and the message with help of the first. */
const CONTESTS: readonly (readonly [
  name: string,
  change: object,
  expected: readonly string[],
  message?: RegExp,
])[] = [
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

  ['a condition on an option', { questions: [CHOICE, question('b', when('kind', 'music'))] }, []],
  [
    'a condition on an option that does not exist',
    { questions: [CHOICE, question('b', when('kind', 'musik'))] },
    ['error questions.1.visibleIf.0.equals.0 unknown-option'],
    /“kind” has no answer “musik”.+Did you mean "music"\?/,
  ],
  [
    'a condition on a consent in quotation marks',
    { questions: [question('c', { type: 'consent', step: 'idea' }), question('b', when('c', 'true'))] },
    ['error questions.1.visibleIf.0.equals.0 unknown-option'],
    /Did you mean true\?/,
  ],
  [
    'a condition on a question that is not asked',
    { questions: [question('b', when('teamName'))] },
    ['error questions.0.visibleIf.0.question never-asked'],
    /never asked: it depends on “teamName”, which this contest does not ask/,
  ],
  [
    'a condition on an available type of entry',
    { ...entry({}), questions: [question('b', when('participationMode', 'team'))] },
    [],
  ],
  [
    'a condition on an unavailable type of entry',
    { ...entry({}), questions: [question('f', { type: 'files', ...when('participationMode', 'pair') })] },
    ['error questions.0.visibleIf.0.equals.0 unknown-option'],
    /Possible answers: individual or team\./,
  ],
  [
    'a condition on a question of a later step',
    { questions: [question('c', { type: 'consent' }), question('b', { step: 'idea', ...when('c', true) })] },
    ['error questions.1.visibleIf.0.question condition-order'],
    /its step “idea” comes before “agreements”/,
  ],

  ...(
    [
      ['contact-form-7', 'https://novads.example/wp-json/contact-form-7/v1/contact-forms/12/feedback'],
      ['contact-form-7', '/?rest_route=/contact-form-7/v1/contact-forms/12/feedback'],
      ['gravity-forms', 'https://novads.example/wp-json/gf/v2/forms/1/submissions'],
      ['drupal-webform', '/webform_rest/submit?_format=json'],
      ['formspree', 'https://formspree.io/f/abcdefgh'],
      ['basin', 'https://usebasin.com/f/0123456789ab'],
    ] as const
  ).map(([format, endpoint]) => [`an endpoint of ${format}`, sent({ format, endpoint }), []] as const),
  ...(
    [
      ['contact-form-7', 'https://novads.example/kontakti/'],
      ['contact-form-7', '/wp-json/contact-form-7/v1/contact-forms/a1b2c3d/feedback'],
      ['gravity-forms', 'https://novads.example/wp-json/gf/v2/entries'],
      ['drupal-webform', '/form/contest'],
      ['formspree', 'https://formspree.io/forms'],
      ['basin', 'https://usebasin.com/'],
    ] as const
  ).map(
    ([format, endpoint]) =>
      [
        `no endpoint of ${format}: ${endpoint}`,
        sent({ format, endpoint }),
        ['error submission.endpoint endpoint'],
        /is not an address where .+ It should look like https:/,
      ] as const,
  ),
  ...['token', 'api_key', 'apiKey', 'password', 'client-secret', 'Authorization'].map(
    (name) =>
      [
        `a secret called ${name}`,
        sent({ extra: { [name]: 'x' } }),
        [`error submission.extra.${name} secret`],
        /anyone can read the feed/,
      ] as const,
  ),
  [
    'a key that may be a secret',
    sent({ extra: { access_key: 'x' } }),
    ['warning submission.extra.access_key secret'],
  ],
  ['a field that is the same for all', sent({ extra: { webform_id: 'ideas' } }), []],
  [
    'a secret in the address',
    sent({ endpoint: 'https://novads.example/a?token=1' }),
    ['error submission.endpoint secret'],
  ],
  [
    'a password in the address',
    sent({ endpoint: 'https://anna:1234@novads.example/a' }),
    ['error submission.endpoint secret'],
  ],
  [
    'a field map with a typo',
    { ...sent({ fieldMap: { emial: 'your-email', $key: 'key' } }) },
    ['warning submission.fieldMap.emial unknown-question'],
    /Did you mean "email"\?/,
  ],
  [
    'a field map of groups, budgets, options and members',
    {
      ...entry({}),
      questions: [
        CHOICE,
        question('costs', { type: 'budget' }),
        question('rows', { type: 'group', fields: [question('a')] }),
      ],
      ...sent({
        fieldMap: { 'members.name': 'm', 'costs.amount': 'c', 'rows.a': 'r', 'kind.music': 'k', rows: 'all' },
      }),
    },
    [],
  ],
  [
    'criteria of a question that is not asked',
    { criteria: [{ id: 'c', name: both('C'), questions: ['idee'] }], questions: [question('idea')] },
    ['warning criteria.0.questions.0 unknown-question'],
    /Did you mean "idea"\?/,
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
  [
    'jpg without jpeg',
    { questions: [question('f', { type: 'files', accept: ['.pdf', '.jpg'] })] },
    ['warning questions.0.accept missing-file-type'],
    /Add "\.jpeg"\./,
  ],
  ['every picture', { questions: [question('f', { type: 'files', accept: ['.jpg', 'image/*'] })] }, []],
];

const feedOf = (change: object) =>
  validFeed([], {
    contests: [rawContest('c', { allYear: true, privacy: PRIVACY, submission: JSON_FORM, ...change })],
  });

describe('a contest with', () => {
  for (const [name, change, expected, message] of CONTESTS)
    it(name, () => {
      const report = checkJson(feedOf(change));
      const { findings } = report;
      assert.deepEqual(
        codesOf(findings).map((code, at) => `${findings[at]!.severity} ${code}`),
        expected,
      );
      if (message) assert.match(messageOf(findings[0]!), message);
      assert.equal(report.records['contests']!.leftOut, 0, 'the contest itself is shown');
    });
});

describe('the command', () => {
  for (const [name, feed, code, expected] of [
    [
      'exits with 1 if a form will not open',
      feedOf({ privacy: undefined }),
      1,
      /no-privacy.+All records are shown, but not everything in them works/s,
    ],
    [
      'exits with 0 if a rule is never applied',
      feedOf({ participation: { adults: { count: 1 } } }),
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
