import { expect } from '@open-wc/testing';
import type { Answers, AnswerValue } from '../../../../src/core/application/answers.js';
import { newFileKey } from '../../../../src/core/application/answers.js';
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
    [{ type: 'email' }, '\u202eanna\u00ad@exam\u2060ple.lv\u200b'],
    [{ type: 'email' }, 'anna.ozola-x+1@a-b.example.lv'],
    ...[
      'anna.@example.lv',
      '.anna@example.lv',
      'an..na@example.lv',
      'anna@-example.lv',
      'anna@example-.lv',
    ].map((address) => [{ type: 'email' }, address, 'q email'] as const),
    [{ type: 'phone' }, '+371 29 123 456'],
    [{ type: 'phone' }, '29123456'],
    [{ type: 'phone' }, '\u202a+371\u00a029\u2011123\u2013456\u202c'],
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

  it('let the adult of a team be older if the contest allows it', () => {
    const participation = { modes: ['team'], ages: { from: 13, to: 25 }, adults: { count: 1, older: true } };
    expect(
      wrong(contest({ participation }), {
        ...PERSON,
        birthYear: 2010,
        members: [{ name: 'B', birthYear: 1970 }],
      }),
    ).to.deep.equal([]);
  });

  it('do not ask an organisation for an age', () => {
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
  it('is what was asked, as numbers and trimmed texts', () =>
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
  it('has addresses and phone numbers without what nobody sees in them', () => {
    const one = contest({
      questions: [
        { id: 'phone', type: 'phone', label: 'L' },
        { id: 'site', type: 'link', label: 'L' },
      ],
    });
    const copied = {
      ...PERSON,
      email: '\u202eanna\u00ad@exam\u2060ple.lv\u200b',
      phone: '\u202a+371\u00a029\u2011123\u2013456\u202c',
      site: '\u200bhttps://example.lv/',
    };
    expect(normalizeAnswers({ contest: one, today: TODAY }, copied)).to.deep.include({
      email: 'anna@example.lv',
      phone: '+371 29-123-456',
      site: 'https://example.lv/',
    });
  });
  it('is validated by the submission server as in the form', () =>
    expect(validate(setting, normalizeAnswers(setting, typed))).to.deep.equal(validate(setting, typed)));
});
