import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FORMATS_WITHOUT_FILES } from '../../../src/core/check/rules/forms/no-files.js';
import { SUBMISSION_FORMATS } from '../../../src/core/feed/enums/contests.js';
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
const STRANDS = ['Music', 'Sports'].map((name) => ({ id: name.toLowerCase(), name: both(name) }));

const QUESTIONS: readonly ContestCase[] = [
  [
    'two conditions that no answer meets',
    {
      questions: [
        CHOICE,
        question('b', {
          visibleIf: [
            { question: 'kind', equals: ['music'] },
            { question: 'kind', equals: ['sports'] },
          ],
        }),
      ],
    },
    ['error questions.1.visibleIf never-asked'],
    /“b” is never asked: nobody can meet all conditions on “kind”\. Check the conditions/,
  ],
  [
    'two conditions that both topics of several meet',
    {
      questions: [
        { ...CHOICE, type: 'multiple-choice' },
        question('b', {
          visibleIf: [
            { question: 'kind', equals: ['music'] },
            { question: 'kind', equals: ['sports'] },
          ],
        }),
      ],
    },
    [],
  ],
  [
    'a condition that contradicts that of the question before, and one that follows',
    {
      questions: [
        CHOICE,
        question('a', when('kind', 'music')),
        question('b', { visibleIf: [{ question: 'a' }, { question: 'kind', equals: ['sports'] }] }),
        question('c', when('b')),
      ],
    },
    ['error questions.2.visibleIf never-asked'],
    /conditions on “a” and “kind”/,
  ],
  [
    'files for individuals who have a team name: a step that nobody sees',
    {
      ...entry({}),
      questions: [
        question('f', {
          type: 'files',
          visibleIf: [{ question: 'participationMode', equals: ['individual'] }, { question: 'teamName' }],
        }),
      ],
    },
    ['error questions.0.visibleIf never-asked'],
    /“participationMode” and “teamName”/,
  ],
  [
    'files for teams that have a name',
    {
      ...entry({}),
      questions: [
        question('f', {
          type: 'files',
          visibleIf: [{ question: 'participationMode', equals: ['team'] }, { question: 'teamName' }],
        }),
      ],
    },
    [],
  ],
  [
    'a condition on what a file is',
    {
      questions: [question('f', { type: 'files' }), question('b', { step: 'agreements', ...when('f', 'x') })],
    },
    ['error questions.1.visibleIf never-asked'],
  ],
  [
    'a condition on whether there is a file',
    { questions: [question('f', { type: 'files' }), question('b', { step: 'agreements', ...when('f') })] },
    [],
  ],
  ['a condition on a strand', { strands: STRANDS, questions: [question('b', when('strand', 'music'))] }, []],
  [
    'a condition on an unknown strand',
    { strands: STRANDS, questions: [question('b', when('strand', 'dance'))] },
    ['error questions.0.visibleIf.0.equals.0 unknown-option'],
    /“strand” has no answer “dance”/,
  ],
  [
    'a condition on a way of taking part, where there is only one',
    { questions: [question('b', when('participationMode', 'individual'))] },
    ['error questions.0.visibleIf.0.question never-asked'],
  ],
  [
    'a required consent to publication',
    { questions: [question('p', { type: 'consent', publicationConsent: true, required: true })] },
    ['warning questions.0.required required-publication'],
    /given freely.+Remove “required”/,
  ],
  [
    'a consent to publication that is not a box to tick',
    { questions: [question('p', { publicationConsent: true })] },
    ['warning questions.0.publicationConsent required-publication'],
    /"type": "consent"/,
  ],
  [
    'a consent to publication',
    { questions: [question('p', { type: 'consent', publicationConsent: true })] },
    [],
  ],
  [
    'two options that read the same',
    {
      questions: [
        question('kind', {
          type: 'choice',
          options: [
            { value: 'a', label: both('Music') },
            { value: 'b', label: { lv: 'Cits', en: 'music ' } },
          ],
        }),
      ],
    },
    ['warning questions.0.options.1.label same-options'],
    /Two answers read “music ?”/,
  ],
  [
    'two strands that read the same',
    { strands: [STRANDS[0], { ...STRANDS[0], id: 'other' }] },
    ['warning strands.1.name same-options'],
  ],
  [
    'files for a back end that takes none',
    {
      participation: { guardianConsent: { under: 18, upload: true } },
      questions: [question('f', { type: 'files' })],
      ...sent({ format: 'drupal-webform', endpoint: '/webform_rest/submit' }),
    },
    ['error participation.guardianConsent.upload no-files', 'error questions.0.type no-files'],
    /“drupal-webform” accepts no files.+handed in on paper/,
  ],
  [
    'consents on paper for a back end that takes no files',
    {
      participation: { guardianConsent: { under: 18 } },
      ...sent({ format: 'drupal-webform', endpoint: '/webform_rest/submit' }),
    },
    [],
  ],
  [
    'a file that is larger than the application may be',
    {
      questions: [question('f', { type: 'files', maxBytes: 2_000 })],
      ...sent({ maxBytes: 1_000 }),
    },
    ['warning questions.0.maxBytes no-files'],
    /2000 bytes is allowed here, but a whole application can have at most 1000/,
  ],
  ...(
    [
      ['rows', { type: 'group', fields: [question('a')], from: 5, to: 2 }, 'to'],
      ['files', { type: 'files', from: 5, to: 2 }, 'to'],
      ['numbers', { type: 'number', min: 5, max: 2 }, 'max'],
      ['characters', { minLength: 500, maxLength: 200 }, 'maxLength'],
      ['days', { type: 'date', earliest: '2027-02-01', latest: '2027-01-01' }, 'latest'],
    ] as const
  ).map(
    ([name, change, place]) =>
      [
        `${name} whose maximum is less than the minimum`,
        { questions: [question('q', change)] },
        [`error questions.0.${place} question-range`],
        /so no answer is accepted\. Check whether the two were swapped\./,
      ] as const,
  ),
  [
    'a column whose maximum is less than the minimum',
    {
      questions: [
        question('rows', {
          type: 'group',
          fields: [question('a'), question('b', { minLength: 9, maxLength: 8 })],
        }),
      ],
    },
    ['error questions.0.fields.1.maxLength question-range'],
  ],
  [
    'more answers to choose than there are',
    { questions: [{ ...CHOICE, type: 'multiple-choice', from: 3 }] },
    ['error questions.0.from question-range'],
    /At least 3 answers have to be chosen, but there are only 2/,
  ],
  [
    'limits that can be kept to',
    {
      questions: [
        question('q', { minLength: 5, maxLength: 5 }),
        { ...CHOICE, type: 'multiple-choice', from: 2, to: 2 },
      ],
    },
    [],
  ],
];

describe('a contest whose questions have', () => testContests(QUESTIONS));

describe('the back ends that take no files', () => {
  it('are those whose adapter takes none', async () => {
    const actual: string[] = [];
    for (const format of SUBMISSION_FORMATS) {
      const path = `../../../src/core/application/submission/adapters/${format}.js`;
      const { adapter } = (await import(path)) as { adapter: { acceptsFiles: boolean } };
      if (!adapter.acceptsFiles) actual.push(format);
    }
    assert.deepEqual(actual, FORMATS_WITHOUT_FILES);
  });
});
