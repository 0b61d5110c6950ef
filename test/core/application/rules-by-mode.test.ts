import { expect } from '@open-wc/testing';
import { checkEligibility, type EligibilityAnswers } from '../../../src/core/application/eligibility.js';
import { questionsOf } from '../../../src/core/application/form-definition.js';
import { validate } from '../../../src/core/application/validation/validate.js';
import type { Answers } from '../../../src/core/application/answers.js';
import type { Contest } from '../../../src/core/feed/schema/schema.js';
import { contest } from '../../helpers/contests.js';

const TODAY = '2026-12-01';

/** Alone from 18, as a group from 13 with one adult; more money for a group. */
const byMode: Contest = contest({
  participation: {
    modes: ['individual', 'team'],
    team: { from: 2, to: 5 },
    byMode: {
      individual: { ages: { from: 18, to: 25 } },
      team: { ages: { from: 13, to: 25 }, adults: { count: 1, older: true } },
    },
  },
  funding: { to: 350, byMode: { team: { to: 700 } } },
  questions: [{ id: 'costs', type: 'budget', label: 'Izmaksas', required: true }],
});

/** A supporting adult only where the applicant is a minor. */
const withMentor: Contest = contest({
  participation: {
    ages: { from: 12, to: 25 },
    mentor: { requiredIf: 'applicant-is-minor', from: 21 },
  },
});

const people = (...years: readonly number[]) =>
  years.map((birthYear, at) => ({ name: `Persona ${at}`, birthYear }));
const budget = (amount: number) => [{ item: 'Viss', amount }];

const codesOf = (which: Contest, answers: Answers, only: RegExp): string[] =>
  validate({ contest: which, today: TODAY }, answers)
    .filter(({ code }) => only.test(code))
    .map(({ path, code, values = {} }) =>
      [path, code, values['least'] ?? values['most'] ?? ''].join(' ').trim(),
    );

describe('rules that depend on the way of taking part', () => {
  const RULES = /^(too-young|too-old|adults|sum-above|sum-below)$/;
  const table: readonly (readonly [what: string, answers: Answers, expected: readonly string[]])[] = [
    ['17 alone', { participationMode: 'individual', birthYear: 2009 }, ['birthYear too-young 18']],
    ['18 alone', { participationMode: 'individual', birthYear: 2008, birthMonth: 3 }, []],
    [
      '26 alone',
      { participationMode: 'individual', birthYear: 2000, birthMonth: 3 },
      ['birthYear too-old 25'],
    ],
    [
      '17 with an adult',
      { participationMode: 'team', birthYear: 2009, birthMonth: 2, members: people(1980) },
      [],
    ],
    [
      '17 with others of 17',
      { participationMode: 'team', birthYear: 2009, birthMonth: 2, members: people(2009) },
      ['members adults 1'],
    ],
    [
      '12 in a team',
      { participationMode: 'team', birthYear: 2014, birthMonth: 2, members: people(1980) },
      ['birthYear too-young 13'],
    ],
    [
      '400 EUR alone',
      { participationMode: 'individual', birthYear: 2005, costs: budget(400) },
      ['costs sum-above 350'],
    ],
    [
      '400 EUR as a team',
      { participationMode: 'team', birthYear: 2005, members: people(1980), costs: budget(400) },
      [],
    ],
  ];
  for (const [what, answers, expected] of table)
    it(`${what}: ${expected.join(', ') || 'accepted'}`, () => {
      expect(codesOf(byMode, answers, RULES)).to.deep.equal(expected);
    });

  const before: readonly (readonly [EligibilityAnswers, string])[] = [
    [{ participationMode: 'individual', birthYear: '2009', birthMonth: '2' }, 'ineligible too-young'],
    [{ participationMode: 'individual', birthYear: '2005' }, 'eligible'],
    [{ participationMode: 'team', birthYear: '2009', birthMonth: '2' }, 'conditional team adults'],
    [{ participationMode: 'team', birthYear: '2014', birthMonth: '2' }, 'ineligible too-young'],
    [{ birthYear: '2009' }, 'incomplete'],
  ];
  for (const [answers, expected] of before)
    it(`before the form, ${JSON.stringify(answers)}: ${expected}`, () => {
      const { result, reasons } = checkEligibility(byMode, answers, TODAY);
      expect([result, ...reasons.map(({ code }) => code)].join(' ')).to.equal(expected);
    });
});

describe('a supporting adult', () => {
  const asked = (answers: Answers): string[] =>
    questionsOf({ contest: withMentor, today: TODAY }, answers)
      .map(({ id }) => id)
      .filter((id) => id.startsWith('mentor'));

  it('is asked for where the applicant is a minor, with the year of birth', () => {
    expect(asked({ birthYear: 2010, birthMonth: 1 })).to.deep.equal([
      'mentorName',
      'mentorEmail',
      'mentorBirthYear',
    ]);
    expect(asked({ birthYear: 2000 })).to.deep.equal([]);
  });

  const MENTOR = /^mentor-/;
  const minor: Answers = { birthYear: 2010, birthMonth: 1, name: 'Anna Ozola', email: 'anna@example.lv' };
  const table: readonly (readonly [what: string, answers: Answers, expected: readonly string[]])[] = [
    ['somebody else', { mentorName: 'Ilze Ozola', mentorEmail: 'i@example.lv', mentorBirthYear: 1980 }, []],
    ['the applicant', { mentorName: ' anna  OZOLA ' }, ['mentorName mentor-takes-part']],
    ['the applicant’s address', { mentorEmail: 'ANNA@example.lv' }, ['mentorEmail mentor-takes-part']],
    ['nearly 21', { mentorBirthYear: 2006 }, ['mentorBirthYear mentor-too-young 21']],
    ['21 this year', { mentorBirthYear: 2005 }, []],
  ];
  for (const [what, answers, expected] of table)
    it(`${what}: ${expected.join(', ') || 'accepted'}`, () => {
      expect(codesOf(withMentor, { ...minor, ...answers }, MENTOR)).to.deep.equal(expected);
    });
});

describe('a category with a sum and a share', () => {
  const capped: Contest = contest({
    participation: {},
    funding: {
      budgetCategories: [
        { id: 'tools', name: 'Rīki', to: 500, toPercent: 50 },
        { id: 'food', name: 'Ēdiens' },
      ],
    },
    questions: [{ id: 'costs', type: 'budget', label: 'Izmaksas' }],
  });
  const table: readonly (readonly [tools: number, food: number, expected: readonly string[]])[] = [
    [500, 500, []],
    [501, 900, ['costs category-sum 500']],
    [300, 100, ['costs category-percent 200']],
    [600, 100, ['costs category-percent 350']],
  ];
  for (const [tools, food, expected] of table)
    it(`${tools} of ${tools + food}: ${expected.join(', ') || 'accepted'}`, () => {
      const costs = [
        { item: 'a', category: 'tools', amount: tools },
        { item: 'b', category: 'food', amount: food },
      ];
      expect(codesOf(capped, { costs }, /^category-/)).to.deep.equal(expected);
    });
});
