import { expect } from '@open-wc/testing';
import type { Answers } from '../../../../src/core/application/answers.js';
import {
  addMonths,
  completionDeadline,
  maxFunding,
} from '../../../../src/core/application/validation/validate-rules.js';
import { validate } from '../../../../src/core/application/validation/validate.js';
import { contest, sampleContest } from '../../../helpers/contests.js';

const TODAY = '2026-11-22';

/** What is wrong, in short: `members.0.name missing`. */
const wrong = (one: ReturnType<typeof contest>, answers: Answers): string[] =>
  validate({ contest: one, today: TODAY }, answers).map(({ path, code, values }) =>
    [path, code, ...Object.entries(values ?? {}).map(([name, value]) => `${name}=${value}`)].join(' '),
  );

const PERSON = { name: 'Anna Ozola', email: 'anna@example.lv', rulesAccepted: true };

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

  it('apply to a budget with any id', () => {
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
  it('count exact days', () => {
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
