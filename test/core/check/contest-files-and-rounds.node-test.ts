import { describe } from 'node:test';
import { both, JSON_FORM, question, testContests, type ContestCase } from '../../helpers/contest-check.js';

const rounds = (...all: object[]) => ({ allYear: undefined, rounds: all });
const files = (accept: readonly string[], label = 'Plan') => ({
  questions: [question('f', { type: 'files', accept, label: both(label) })],
});
const CONTAINERS = ['.asice', '.edoc', '.adoc', '.bdoc', '.sce', '.ddoc'];

const DATES: readonly ContestCase[] = [
  [
    'a round of which nothing is said',
    rounds({ closes: '2026-12-04' }, { nextWorkingDay: true }),
    ['warning rounds.1 round-dates', 'warning rounds.1.nextWorkingDay round-dates'],
    /no dates, label or note.+say in “note” when they will be/,
  ],
  ['a round whose dates will be announced', rounds({ note: both('March') }), []],
  [
    'a deadline that moves where there is none',
    rounds({ opens: '2026-11-02', nextWorkingDay: true }),
    ['warning rounds.0.nextWorkingDay round-dates'],
  ],
  [
    'an extension to an earlier day',
    rounds({ closes: '2026-12-04', extendedFrom: '2026-12-11' }),
    ['warning rounds.0.extendedFrom round-dates'],
    /\(2026-12-11\) is not before the new one \(2026-12-04\)/,
  ],
  [
    'an extension without a deadline',
    rounds({ opens: '2026-11-02', extendedFrom: '2026-12-11' }),
    ['warning rounds.0.extendedFrom round-dates'],
    /the new one is missing\. Add “closes”/,
  ],
  [
    'a deadline before it opens that was extended',
    rounds({ opens: '2026-11-02', closes: '2026-12-04', extendedFrom: '2026-10-30' }),
    ['warning rounds.0.extendedFrom round-dates'],
  ],
  [
    'an extension',
    rounds({ opens: '2026-11-02', closes: '2026-12-04T16:00', extendedFrom: '2026-12-04T12:00' }),
    [],
  ],
  [
    'a deadline before it opens',
    rounds({ opens: '2026-12-04', closes: '2026-11-02', yearly: true }),
    ['warning rounds.0.closes range-order'],
  ],
];

const STAGES_AND_ROUNDS: readonly ContestCase[] = [
  ...['full-project', 'judging', 'implementation'].map(
    (kind) =>
      [
        `“${kind}” before the first of two rounds closes`,
        {
          ...rounds({ closes: '2027-04-30' }, { closes: '2026-12-04' }),
          stages: [{ kind, to: '2026-12-01' }],
        },
        ['warning stages.0.to stage-order'],
        /\(2026-12-01\) is before applications close \(2026-12-04\)/,
      ] as const,
  ),
  [
    'results between two rounds',
    {
      ...rounds({ closes: '2026-12-04' }, { closes: '2027-04-30' }),
      stages: [{ kind: 'results', from: '2027-01-11' }],
    },
    [],
  ],
];

const FILES: readonly ContestCase[] = [
  [
    'the old type of a document only',
    files(['.pdf', '.doc']),
    ['warning questions.0.accept missing-file-type'],
    /“\.doc” files are accepted, but “\.docx”, which has replaced it, is not\. Add "\.docx"\./,
  ],
  ['a document of the current type only', files(['.pdf', '.docx']), []],
  [
    'a consent that cannot be signed electronically',
    files(['.pdf'], 'Consent of a parent'),
    ['warning questions.0.accept missing-file-type'],
    /People sign electronically as well.+Add "\.asice", "\.edoc", "\.adoc", "\.bdoc", "\.sce", "\.ddoc"\./,
  ],
  ['a consent of any type', files([], 'Consent of a parent'), []],
  ['a consent that can be signed in all three countries', files(['.pdf', ...CONTAINERS], 'Consent'), []],
  [
    'one country’s signed containers only',
    files(['.pdf', '.asice']),
    ['warning questions.0.accept missing-file-type'],
  ],
  ['a plan as PDF', files(['.pdf']), []],
];

/** A later stage with these questions. */
const stage = (...questions: object[]) => ({
  stages: [{ kind: 'full-project', id: 'full', from: '2027-01-11', to: '2027-01-29', questions }],
});
const CHOICES = ['a', 'b'].map((value) => ({ value, label: both('Same') }));

const STAGES: readonly ContestCase[] = [
  [
    'conditions that nobody can meet',
    stage(
      question('kind', {
        type: 'choice',
        options: CHOICES.map((each) => ({ ...each, label: both(each.value) })),
      }),
      question('why', {
        visibleIf: ['a', 'b'].map((value) => ({ question: 'kind', equals: [value] })),
      }),
    ),
    ['error stages.0.questions.1.visibleIf never-asked'],
  ],
  [
    'two answers that read the same',
    stage(question('kind', { type: 'choice', options: CHOICES })),
    ['warning stages.0.questions.0.options.1.label same-options'],
  ],
  [
    'limits that nobody can keep to',
    stage(question('q', { minLength: 20, maxLength: 10 })),
    ['error stages.0.questions.0.maxLength question-range'],
  ],
  [
    'a required consent to publication',
    stage(question('q', { type: 'consent', required: true, publicationConsent: true })),
    ['warning stages.0.questions.0.required required-publication'],
  ],
  [
    'a file larger than an application',
    {
      ...stage(question('q', { type: 'files', maxBytes: 2_000 })),
      submission: { ...JSON_FORM, maxBytes: 1_000 },
    },
    ['warning stages.0.questions.0.maxBytes no-files'],
  ],
];

describe('rounds of a contest with', () => testContests(DATES));
describe('stages of a contest with', () => testContests(STAGES_AND_ROUNDS));
describe('files of a contest with', () => testContests(FILES));
describe('later stages of a contest with', () => testContests(STAGES));
