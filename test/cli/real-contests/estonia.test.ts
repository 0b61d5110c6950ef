import { describe } from 'node:test';
import { aged, members, testAttempts, testStageAttempts } from '../../helpers/real-contests.js';

const PERSON = { name: 'Mari', email: 'mari@example.ee', idea: 'Spordipäev', rulesAccepted: true };
const costs = (amount: number) => [{ item: 'Auhinnad', amount }];

describe('Valga: 12–26 living there, groups and associations, ten young people, four deadlines a year', () => {
  const example = {
    ...PERSON,
    ...aged(17, 2026),
    participationMode: 'individual',
    residencyLink: 'lives',
    participants: 10,
    costs: costs(400),
  };
  const group = { participationMode: 'team', members: members(2026, [16], { residencyLink: 'lives' }) };
  const association = {
    participationMode: 'organisation',
    organisationName: 'Noorteühing',
    organisationCode: '80000001',
  };
  testAttempts('valga', '2026-02-10T12:00:00+02:00', example, [
    { who: 'one person of 17', says: 'eligible' },
    { who: 'one of 12', change: aged(12, 2026), says: 'eligible' },
    { who: 'one of 11', change: aged(11, 2026), says: 'ineligible', errors: ['birthYear too-young'] },
    { who: 'one of 26', change: aged(26, 2026), says: 'eligible' },
    { who: 'one of 27', change: aged(27, 2026), says: 'ineligible', errors: ['birthYear too-old'] },
    {
      who: 'one who lives elsewhere',
      change: { residencyLink: undefined },
      says: 'ineligible',
      errors: ['residencyLink missing'],
    },
    { who: 'a group', change: group, says: 'conditional' },
    {
      who: 'a group with somebody of 27',
      change: { ...group, members: members(2026, [27], { residencyLink: 'lives' }) },
      says: 'conditional',
      errors: ['members.0.birthYear too-old'],
    },
    {
      who: 'a group with somebody from elsewhere',
      change: { ...group, members: members(2026, [16]) },
      says: 'conditional',
      errors: ['members.0.residencyLink missing'],
    },
    {
      who: 'an association, whatever the age of who writes',
      change: { ...association, ...aged(50, 2026) },
      says: 'conditional',
    },
    {
      who: 'an association without a code',
      change: { ...association, organisationCode: undefined },
      says: 'conditional',
      errors: ['organisationCode missing'],
    },
    {
      who: 'nine participants',
      change: { participants: 9 },
      says: 'eligible',
      errors: ['participants participants'],
    },
    { who: 'somebody on the first deadline', says: 'eligible', at: '2026-02-20T23:00:00+02:00' },
    // 20 February 2027 is a Saturday: the deadline is Monday’s.
    {
      who: 'somebody on the Monday after a Saturday deadline',
      change: aged(17, 2027),
      says: 'eligible',
      at: '2027-02-22T20:00:00+02:00',
    },
  ]);
});

describe('Nopi Üles!: 7–26, two or more, 1,800 euros and 900 from the municipality, within two months, four at most', () => {
  const example = {
    ...PERSON,
    ...aged(12, 2026),
    members: members(2026, [7]),
    projectStart: '2026-06-01',
    projectEnd: '2026-10-01',
    costs: costs(1800),
  };
  testAttempts('nopi-ules', '2026-05-10T12:00:00+03:00', example, [
    { who: 'two of 12 and 7', says: 'conditional' },
    {
      who: 'somebody of 6',
      change: { members: members(2026, [6]) },
      says: 'conditional',
      errors: ['members.0.birthYear too-young'],
    },
    { who: 'somebody of 27', change: aged(27, 2026), says: 'ineligible', errors: ['birthYear too-old'] },
    // Without a member it is one person.
    {
      who: 'one person alone',
      change: { members: undefined },
      says: 'conditional',
      errors: ['members too-few'],
    },
    {
      who: '2,700 euros, 900 of them from the municipality',
      change: { costs: costs(2700) },
      says: 'conditional',
    },
    {
      who: '2,701 euros',
      change: { costs: costs(2701) },
      says: 'conditional',
      errors: ['costs sum-above'],
    },
    {
      who: 'a start in more than two months',
      change: { projectStart: '2026-07-11', projectEnd: '2026-08-01' },
      says: 'conditional',
      errors: ['projectStart starts-late'],
    },
    {
      who: 'a project of more than four months',
      change: { projectEnd: '2026-10-02' },
      says: 'conditional',
      errors: ['projectEnd lasts-long'],
    },
    {
      who: 'somebody at any time of the year',
      change: { projectStart: '2027-01-05', projectEnd: '2027-02-01' },
      says: 'conditional',
      at: '2026-12-24T18:00:00+02:00',
    },
  ]);
});

describe('Peipsiääre: the whole team 12–19, food at most 10%, equipment at most 500 euros and 50%', () => {
  const budget = (food: number, equipment: number, other: number) => ({
    costs: [
      { item: 'Suupisted', category: 'food', amount: food },
      { item: 'Kõlar', category: 'equipment', amount: equipment },
      { item: 'Ruum', category: 'other', amount: other },
    ],
  });
  const example = {
    ...PERSON,
    ...aged(15, 2026),
    members: members(2026, [12, 19]),
  };
  testAttempts('peipsiaare', '2026-02-10T12:00:00+02:00', example, [
    { who: 'a team of 12 to 19', says: 'conditional' },
    {
      who: 'a team with somebody of 20',
      change: { members: members(2026, [20]) },
      says: 'conditional',
      errors: ['members.0.birthYear too-old'],
    },
    {
      who: 'an applicant of 11',
      change: aged(11, 2026),
      says: 'ineligible',
      errors: ['birthYear too-young'],
    },
    { who: 'an applicant of 20', change: aged(20, 2026), says: 'ineligible', errors: ['birthYear too-old'] },
    {
      who: 'somebody after the idea’s deadline',
      says: 'conditional',
      at: '2026-03-02T00:00:01+02:00',
      refused: 'closed',
    },
  ]);
  const project = { plan: 'Kaks õhtut ja näitus.', ...budget(100, 400, 500) };
  testStageAttempts(
    'peipsiaare',
    'project',
    '2026-03-25T12:00:00+02:00',
    { application: example, example: project },
    [
      { who: 'the whole project of a team' },
      { who: 'a project without a budget', change: { costs: undefined }, errors: ['costs too-few'] },
      {
        who: 'food for more than a tenth',
        change: budget(101, 400, 499),
        errors: ['costs category-percent'],
      },
      { who: 'equipment for 500 of 2,000 euros', change: budget(100, 500, 1400) },
      {
        who: 'equipment for 501 of 2,000 euros',
        change: budget(100, 501, 1399),
        errors: ['costs category-sum'],
      },
      {
        who: 'equipment for 301 of 600 euros',
        change: budget(50, 301, 249),
        errors: ['costs category-percent'],
      },
      {
        who: 'the whole project in the last minute',
        at: '2026-04-12T23:59:30+03:00',
      },
      { who: 'the whole project after that', at: '2026-04-13T00:00:01+03:00', refused: 'closed' },
      { who: 'the whole project before the stage', at: '2026-03-22T23:59:59+02:00', refused: 'closed' },
    ],
  );
});
