import { describe } from 'node:test';
import {
  both,
  CHOICE,
  entry,
  JSON_FORM,
  question,
  testContests,
  type ContestCase,
} from '../../helpers/contest-check.js';

const when = (id: string, ...equals: unknown[]) => ({
  visibleIf: [equals.length ? { question: id, equals } : { question: id }],
});
const sent = (change: object) => ({ submission: { ...JSON_FORM, ...change } });

const FORMS: readonly ContestCase[] = [
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
    /its step “idea” comes before the step “agreements”/,
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
    'a field map with a field that is not sent',
    sent({ fieldMap: { $kye: 'key', $contest: 'contest' } }),
    ['warning submission.fieldMap.$kye unknown-question'],
    /Did you mean "\$key"\?/,
  ],
  [
    'a field map with one name for two answers',
    sent({ fieldMap: { name: 'your-name', email: 'your-name' } }),
    ['error submission.fieldMap.email same-field'],
    /“email” and “name” are both sent as “your-name”, so one of them is lost/,
  ],
  [
    'a field map with a name that is the same for all',
    sent({ fieldMap: { name: 'form' }, extra: { form: 'ideas' } }),
    ['error submission.fieldMap.name same-field'],
  ],
  [
    'a field map with one name for two options',
    { questions: [CHOICE], ...sent({ fieldMap: { 'kind.music': 'kinds', 'kind.sports': 'kinds' } }) },
    [],
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
];

describe('a contest whose form has', () => testContests(FORMS));
