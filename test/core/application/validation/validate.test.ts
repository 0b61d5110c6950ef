import { expect } from '@open-wc/testing';
import type { Answers, AnswerValue } from '../../../../src/core/application/answers.js';
import { newFileKey } from '../../../../src/core/application/answers.js';
import {
  addMonths,
  completionDeadline,
  maxFunding,
} from '../../../../src/core/application/validation/validate-rules.js';
import { normalizeAnswers, validate } from '../../../../src/core/application/validation/validate.js';
import { contest, sampleContest } from '../../../helpers/contests.js';

const TODAY = '2026-11-22';

/** What is wrong, in short: `members.0.name missing`. */
const wrong = (one: ReturnType<typeof contest>, answers: Answers): string[] =>
  validate({ contest: one, today: TODAY }, answers).map(({ path, code, values }) =>
    [path, code, ...Object.entries(values ?? {}).map(([name, value]) => `${name}=${value}`)].join(' '),
  );

const PERSON = { name: 'Anna Ozola', email: 'anna@example.lv', rulesAccepted: true };
const file = (name: string, type: string, size: number) => ({ key: newFileKey(), name, type, size });

describe('one answer', () => {
  const check = (question: object, value: AnswerValue | undefined): string[] => {
    const one = contest({ questions: [{ id: 'q', label: 'L', ...question }] });
    return wrong(one, value === undefined ? PERSON : { ...PERSON, q: value });
  };
  const text = { type: 'text', required: true };
  const choice = { type: 'choice', options: [{ value: 'a', label: 'A' }] };
  const choices = { ...choice, type: 'multiple-choice', from: 1, to: 1 };
  choices.options = [...choices.options, { value: 'b', label: 'B' }];
  const files = { type: 'files', to: 2, maxBytes: 1000, accept: ['.pdf', 'image/*', 'text/plain'] };

  for (const [question, value, ...expected] of [
    [text, undefined, 'q missing'],
    [text, '  ', 'q missing'],
    [{ ...text, required: false }, undefined],
    [{ ...text, maxLength: 3 }, 'āēī'],
    [{ ...text, maxLength: 3 }, 'āēīū', 'q too-long most=3 over=1'],
    [{ ...text, maxLength: 1 }, '🌉'],
    [{ ...text, minLength: 5 }, 'abc', 'q too-short least=5 missing=2'],
    [text, 'x'.repeat(501), 'q too-long most=500 over=1'],
    [{ type: 'long-text' }, 'x'.repeat(9_000)],
    [text, [], 'q missing'],
    [{ type: 'email' }, 'anna@example.lv'],
    [{ type: 'email' }, ' anna@example.lv '],
    [{ type: 'email' }, 'anna@example', 'q email'],
    [{ type: 'email' }, 'anna example.lv', 'q email'],
    [{ type: 'email' }, 'anna@example..lv', 'q email'],
    [{ type: 'email' }, 'a@b.lv, c@d.lv', 'q email'],
    [{ type: 'phone' }, '+371 29 123 456'],
    [{ type: 'phone' }, '29123456'],
    [{ type: 'phone' }, '123', 'q phone'],
    [{ type: 'phone' }, 'call me', 'q phone'],
    [{ type: 'link' }, 'https://example.lv/x'],
    [{ type: 'link' }, 'example.lv', 'q link'],
    [{ type: 'link' }, 'javascript:alert(1)', 'q link'],
    [choice, 'a'],
    [choice, 'z', 'q option'],
    [choices, ['a']],
    [choices, ['a', 'b'], 'q too-many most=1 now=2'],
    [choices, ['z'], 'q option'],
    [choices, 'a', 'q option'],
    [{ type: 'number', min: 1, max: 10 }, '5'],
    [{ type: 'number', min: 1, max: 10 }, 5],
    [{ type: 'number', min: 1 }, '0', 'q too-small least=1'],
    [{ type: 'number', max: 10 }, '11', 'q too-large most=10'],
    [{ type: 'number' }, 'five', 'q number'],
    [{ type: 'money' }, '12,50'],
    [{ type: 'money' }, '12,505', 'q money'],
    [{ type: 'money' }, '1.200', 'q two-numbers whole=1200 decimal=1.2'],
    [{ type: 'money' }, '1.200,00'],
    [{ type: 'money' }, '20 %', 'q money'],
    [{ type: 'number' }, '20 %'],
    [{ type: 'number' }, '1,234', 'q two-numbers whole=1234 decimal=1.234'],
    [{ type: 'money' }, '-1', 'q too-small least=0'],
    [{ type: 'date', earliest: '2026-01-01', latest: '2026-12-31' }, '2026-05-01'],
    [{ type: 'date' }, '2026-02-30', 'q date'],
    [{ type: 'date' }, '1.5.2026', 'q date'],
    [{ type: 'date', earliest: '2026-01-01' }, '2025-12-31', 'q too-early date=2026-01-01'],
    [{ type: 'date', latest: '2026-12-31' }, '2027-01-01', 'q too-late date=2026-12-31'],
    [{ type: 'consent', required: true }, false, 'q missing'],
    [{ type: 'consent', required: true }, 'yes', 'q missing'],
    [{ type: 'consent', required: true }, true],
    [files, [file('a.pdf', 'application/pdf', 10)]],
    [files, [file('A.PDF', '', 10)]],
    [files, [file('a.heic', '', 10)]],
    [files, [file('a.txt', 'text/plain', 10)]],
    [files, [file('a.exe', '', 10)], 'q file-type name=a.exe'],
    [files, [file('a.pdf', '', 1001)], 'q file-size name=a.pdf size=1001 most=1000'],
    [files, [file('a.pdf', '', 0)], 'q file-empty name=a.pdf'],
    [files, [1, 2, 3].map((n) => file(`${n}.pdf`, '', 1)), 'q too-many most=2 now=3'],
  ] as [object, AnswerValue | undefined, ...string[]][])
    it(`${JSON.stringify(question).slice(0, 60)}: ${String(JSON.stringify(value)).slice(0, 40)} → ${expected.join() || 'right'}`, () =>
      expect(check(question, value)).to.deep.equal(expected));

  it('of a question that is not asked is not checked', () => {
    const one = contest({
      questions: [
        { id: 'a', type: 'text', label: 'L' },
        { id: 'b', type: 'email', label: 'L', required: true, visibleIf: [{ question: 'a' }] },
      ],
    });
    expect(wrong(one, { ...PERSON, b: 'nonsense' })).to.deep.equal([]);
    expect(wrong(one, { ...PERSON, a: 'x', b: 'nonsense' })).to.deep.equal(['b email']);
  });
});

describe('the rules about people', () => {
  const ogre = sampleContest('ogre-jauniesu-iespeja');
  const team = (applicant: number, ...members: number[]): Answers => ({
    ...PERSON,
    birthYear: applicant,
    residencyLink: 'studies',
    members: members.map((birthYear) => ({ name: 'B', birthYear, residencyLink: 'registered' })),
  });
  for (const [name, answers, ...expected] of [
    ['a good team', team(2004, 2010, 2011)],
    ['two people', team(2004, 2010), 'members too-few least=2 now=1'],
    ['nobody else', team(2004), 'members too-few least=2 now=0'],
    ['no adult', team(2010, 2011, 2010), 'members adults least=1 age=18 now=0'],
    ['somebody too young', team(2004, 2010, 2016), 'members.1.birthYear too-young least=12 date=2026-11-22'],
    ['somebody too old', team(1990, 2010, 2011, 2004), 'birthYear too-old most=25 date=2026-11-22'],
    [
      'a member without a name',
      {
        ...team(2004, 2010),
        members: [
          { birthYear: 2010, residencyLink: 'studies' },
          { name: 'C', birthYear: 2010, residencyLink: 'x' },
        ],
      },
      'members.0.name missing',
      'members.1.residencyLink option',
    ],
    ['a birth year in the future', team(2030, 2010, 2004), 'birthYear birth-year year=2010'],
  ] as [string, Answers, ...string[]][])
    it(`${name}: ${expected.join() || 'right'}`, () => expect(wrong(ogre, answers)).to.deep.equal(expected));

  it('count ages on the contest’s day', () => {
    const one = contest({ participation: { ages: { from: 15 }, agesOn: '2026-12-31' } });
    expect(wrong(one, { ...PERSON, birthYear: '2011' })).to.deep.equal([]);
    expect(wrong(one, { ...PERSON, birthYear: '2012' })).to.deep.equal([
      'birthYear too-young least=15 date=2026-12-31',
    ]);
  });

  it('let the adult of a team be older where the contest says so', () => {
    const participation = { modes: ['team'], ages: { from: 13, to: 25 }, adults: { count: 1, older: true } };
    expect(
      wrong(contest({ participation }), {
        ...PERSON,
        birthYear: 2010,
        members: [{ name: 'B', birthYear: 1970 }],
      }),
    ).to.deep.equal([]);
  });

  it('ask of an organisation no age', () => {
    const valga = sampleContest('valga-noorteprojektid');
    const answers = {
      ...PERSON,
      participationMode: 'organisation',
      organisationName: 'MTÜ',
      organisationCode: '8',
      participants: '10',
    };
    expect(wrong(valga, answers)).to.deep.equal([]);
  });
});

describe('the rules about money', () => {
  const funding = {
    from: 100,
    to: 500,
    coFundingPercent: 10,
    budgetCategories: [
      { id: 'a', name: 'A', toPercent: 20 },
      { id: 'b', name: 'B', to: 150 },
      { id: 'c', name: 'C' },
    ],
  };
  const one = contest({
    funding,
    questions: [{ id: 'costs', type: 'budget', label: 'L', required: true, from: 1 }],
  });
  const budget = (own: string, ...rows: [string, string][]): Answers => ({
    ...PERSON,
    coFunding: own,
    costs: rows.map(([category, amount]) => ({ item: 'x', category, amount })),
  });
  for (const [name, answers, ...expected] of [
    ['right', budget('40', ['c', '320'], ['a', '80'])],
    ['nothing', { ...PERSON, coFunding: '5' }, 'costs too-few least=1 now=0'],
    ['too much', budget('100', ['c', '650']), 'costs sum-above now=550 most=500'],
    ['too little', budget('10', ['c', '100']), 'costs sum-below now=90 least=100'],
    [
      'too small an own share',
      budget('39,99', ['c', '400']),
      'coFunding co-funding-share percent=10 least=40',
    ],
    ['own money above all costs', budget('401', ['c', '400']), 'coFunding co-funding-above most=400'],
    [
      'too much under a category, per cent',
      budget('40', ['c', '310'], ['a', '90']),
      'costs category-percent category=a now=90 percent=20 most=80',
    ],
    [
      'too much under a category',
      budget('40', ['c', '100'], ['b', '100'], ['b', '60']),
      'costs category-sum category=b now=160 most=150',
    ],
    [
      'cents that add up',
      budget('30,03', ...Array.from({ length: 3 }, (): [string, string] => ['c', '100,10'])),
    ],
    ['a row without its sum', budget('40', ['c', '']), 'costs.0.amount missing'],
    ['a row under no category', budget('40', ['z', '400']), 'costs.0.category option'],
  ] as [string, Answers, ...string[]][])
    it(`${name}: ${expected.join() || 'right'}`, () => expect(wrong(one, answers)).to.deep.equal(expected));

  it('hold for a budget, whatever it is called', () => {
    const questions = [{ id: 'toJSON', type: 'budget', label: 'L', required: true }];
    const rows = [{ item: 'x', category: 'c', amount: '650' }];
    expect(
      wrong(contest({ funding, questions }), { ...PERSON, coFunding: '100', toJSON: rows }),
    ).to.deep.equal(['toJSON sum-above now=550 most=500']);
  });

  for (const [years, expected] of [
    [[2013], 300],
    [[2010], 500],
    [[2004], 700],
    [[2013, 2004], 700],
    [[2008], 700],
    [[], 700],
  ] as const)
    it(`is up to ${expected} for people born in ${years.join()}`, () => {
      const [birthYear, ...members] = years;
      const answers: Answers = birthYear
        ? { birthYear, members: members.map((year) => ({ birthYear: year })) }
        : {};
      expect(maxFunding(sampleContest('ogre-jauniesu-iespeja'), answers, TODAY)).to.equal(expected);
    });
});

describe('the rules about the project', () => {
  const at = (id: string, answers: Answers) =>
    wrong(sampleContest(id), answers).filter((text) => /^(project|participants)/.test(text));
  it('start soon enough and do not last long', () => {
    expect(at('nopi-ules', { projectStart: '2027-01-22', projectEnd: '2027-05-22' })).to.deep.equal([]);
    expect(at('nopi-ules', { projectStart: '2027-01-23', projectEnd: '2027-05-24' })).to.deep.equal([
      'projectStart starts-late months=2 date=2027-01-22',
      'projectEnd lasts-long months=4 date=2027-05-23',
    ]);
    expect(at('nopi-ules', { projectStart: '2027-01-02', projectEnd: '2027-01-01' })).to.deep.equal([
      'projectEnd ends-early date=2027-01-02',
    ]);
  });
  it('are carried out by the day', () => {
    expect(completionDeadline(sampleContest('smiltene-jauniesu-projekti'), TODAY)).to.equal('2027-10-31');
    expect(completionDeadline(sampleContest('smiltene-jauniesu-projekti'), '2026-10-31')).to.equal(
      '2026-10-31',
    );
    expect(at('smiltene-jauniesu-projekti', { projectEnd: '2027-11-01' })).to.deep.equal([
      'projectEnd after-completion date=2027-10-31',
    ]);
  });
  it('reach enough people of the right age', () => {
    expect(at('valga-noorteprojektid', { participants: '9' })).to.deep.equal([
      'participants participants least=10',
    ]);
    for (const [all, young, ...expected] of [
      ['9', '6'],
      ['10', '6', 'participantsInAgeRange share parts=2 of=3 least=7'],
      ['3', '4', 'participantsInAgeRange share-above most=3'],
    ])
      expect(
        at('lazdijai-jaunimo-projektai', { participants: all!, participantsInAgeRange: young! }),
      ).to.deep.equal(expected);
  });
  for (const [day, months, expected] of [
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-22', 14, '2028-01-22'],
  ] as const)
    it(`${day} and ${months} months are ${expected}`, () =>
      expect(addMonths(day, months)).to.equal(expected));
});

describe('what is sent', () => {
  const setting = { contest: sampleContest('ideju-tilts'), today: TODAY };
  const typed: Answers = {
    participationMode: 'individual',
    name: ' Anna ',
    email: 'anna@example.lv ',
    birthYear: '2000',
    residencyLink: 'lives',
    members: [{ name: 'B' }],
    guardianName: 'C',
    topic: 'people',
    otherTopic: 'x',
    reach: '1 200',
    coFunding: '12,50',
    applicantPhone: '',
    costs: [{ item: ' x ', category: 'food', amount: '10,5', note: 'y' }],
    publishName: false,
    rulesAccepted: true,
  };
  it('is what was asked for, as numbers and clean texts', () =>
    expect(normalizeAnswers(setting, typed)).to.deep.equal({
      participationMode: 'individual',
      name: 'Anna',
      email: 'anna@example.lv',
      birthYear: 2000,
      residencyLink: 'lives',
      topic: 'people',
      reach: 1200,
      costs: [{ item: 'x', category: 'food', amount: 10.5 }],
      coFunding: 12.5,
      rulesAccepted: true,
    }));
  it('is validated by the submission server as in the form', () =>
    expect(validate(setting, normalizeAnswers(setting, typed))).to.deep.equal(validate(setting, typed)));
});
