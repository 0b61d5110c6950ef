import { describe } from 'node:test';
import type { Answers, FileRef } from '../../../src/core/application/answers.js';
import { toText } from '../../../src/core/application/coerce-answer.js';
import { aged, file, members, testAttempts } from '../../helpers/real-contests.js';

const PERSON = { name: 'Anna', email: 'anna@example.lv', idea: 'Sporta diena', rulesAccepted: true };
const costs = (amount: number) => [{ item: 'Balvas', amount }];

describe('the workbook’s contest for people of 15–25', () => {
  const who = (age: number) => ({ change: aged(age, 2025) });
  testAttempts('workbook', '2025-10-15T12:00:00+03:00', { ...PERSON, ...aged(17, 2025) }, [
    { who: 'somebody of 14', ...who(14), says: 'ineligible', errors: ['birthYear too-young'] },
    { who: 'somebody of 15', ...who(15), says: 'eligible' },
    { who: 'somebody of 25', ...who(25), says: 'eligible' },
    { who: 'somebody of 26', ...who(26), says: 'ineligible', errors: ['birthYear too-old'] },
    {
      who: 'somebody who turns 15 this month',
      change: { birthYear: 2010, birthMonth: 10 },
      says: 'conditional',
    },
    {
      who: 'somebody the evening before',
      says: 'eligible',
      at: '2025-08-31T23:59:00+03:00',
      refused: 'closed',
    },
    { who: 'somebody on the last evening', says: 'eligible', at: '2025-11-30T23:59:30+02:00' },
    {
      who: 'somebody after midnight',
      says: 'eligible',
      at: '2025-12-01T00:00:10+02:00',
      refused: 'closed',
    },
  ]);
});

describe('Ogre: at least three of 12–25, one of them an adult, sums by age', () => {
  const team = (...ages: number[]) => members(2025, ages, { residencyLink: 'studies' });
  const example = {
    ...PERSON,
    ...aged(18, 2025),
    residencyLink: 'registered',
    members: team(16, 15),
    costs: costs(700),
  };
  const minors = (age: number, sum: number) => ({
    ...aged(age, 2025),
    members: team(age, age),
    costs: costs(sum),
  });
  testAttempts('ogre', '2025-10-01T12:00:00+03:00', example, [
    { who: 'three, one of them an adult, with 700 euros', says: 'conditional' },
    {
      who: 'three with 701 euros',
      change: { costs: costs(701) },
      says: 'conditional',
      errors: ['costs sum-above'],
    },
    {
      who: 'minors only',
      change: minors(15, 500),
      says: 'conditional',
      errors: ['members adults'],
    },
    {
      who: 'minors of 15 who ask for more than 500 euros',
      change: minors(15, 501),
      says: 'conditional',
      errors: ['members adults', 'costs sum-above'],
    },
    {
      who: 'minors of 14 who ask for more than 300 euros',
      change: minors(14, 301),
      says: 'conditional',
      errors: ['members adults', 'costs sum-above'],
    },
    { who: 'two people', change: { members: team(16) }, says: 'conditional', errors: ['members too-few'] },
    {
      who: 'a team with somebody of 11',
      change: { members: team(16, 11) },
      says: 'conditional',
      errors: ['members.1.birthYear too-young'],
    },
    {
      who: 'an adult of 26',
      change: { ...aged(26, 2025), costs: costs(500) },
      says: 'ineligible',
      // Who is too old is still an adult.
      errors: ['birthYear too-old'],
    },
    {
      who: 'somebody without a tie to the municipality',
      change: { residencyLink: undefined },
      says: 'ineligible',
      errors: ['residencyLink missing'],
    },
    {
      who: 'somebody who only works there',
      change: { residencyLink: 'works' },
      says: 'conditional',
      errors: ['residencyLink option'],
    },
    {
      who: 'somebody at the minute of the deadline',
      says: 'conditional',
      at: '2025-10-17T15:00:30+03:00',
      refused: 'closed',
    },
  ]);
});

describe('Smiltene: one or a group of 13–25, a consent for each minor, a youth worker', () => {
  const consent = file('atļauja.edoc');
  /** The consent of the applicant, or of somebody else in the group. */
  const ofPerson = (consent: FileRef, index: number): Answers => ({
    ...consent,
    person: toText([PERSON, ...members(2026, [16])][index]!['name']),
  });
  const guardian = { guardianName: 'Ilze', guardianEmail: 'ilze@example.lv' };
  const youthWorker = { mentorName: 'Zane', mentorEmail: 'zane@smiltene.example' };
  const example = {
    ...PERSON,
    ...aged(19, 2026),
    ...youthWorker,
    participationMode: 'individual',
    projectEnd: '2026-10-31',
  };
  const minor = { ...aged(15, 2026), ...guardian, guardianConsents: [consent] };
  testAttempts('smiltene', '2026-03-15T12:00:00+02:00', example, [
    { who: 'one person of 19', says: 'conditional' },
    {
      who: 'a person of 13 with a signed consent',
      change: { ...minor, ...aged(13, 2026) },
      says: 'conditional',
    },
    {
      who: 'somebody of 12',
      change: { ...minor, ...aged(12, 2026) },
      says: 'ineligible',
      errors: ['birthYear too-young'],
    },
    { who: 'somebody of 26', change: aged(26, 2026), says: 'ineligible', errors: ['birthYear too-old'] },
    {
      who: 'a minor without a consent',
      change: { ...minor, guardianConsents: undefined },
      says: 'conditional',
      errors: ['guardianConsents missing'],
    },
    {
      who: 'a minor with a consent that is no document',
      change: { ...minor, guardianConsents: [file('atļauja.zip')] },
      says: 'conditional',
      errors: ['guardianConsents file-type'],
    },
    {
      who: 'two minors with one consent',
      change: { ...minor, participationMode: 'team', members: members(2026, [16], guardian) },
      says: 'conditional',
      errors: ['guardianConsents too-few'],
    },
    {
      who: 'two minors with a consent each',
      change: {
        ...minor,
        participationMode: 'team',
        members: members(2026, [16], guardian),
        guardianConsents: [ofPerson(consent, 0), ofPerson(file('consent.jpg', 'image/jpeg'), 1)],
      },
      says: 'conditional',
    },
    {
      who: 'two minors with two consents of one of them',
      change: {
        ...minor,
        participationMode: 'team',
        members: members(2026, [16], guardian),
        guardianConsents: [ofPerson(consent, 1), ofPerson(file('consent.jpg', 'image/jpeg'), 1)],
      },
      says: 'conditional',
      errors: ['guardianConsents consent-missing'],
    },
    {
      who: 'an adult with a minor in the group and no consent',
      change: { participationMode: 'team', members: members(2026, [16], guardian) },
      says: 'conditional',
      errors: ['guardianConsents missing'],
    },
    {
      who: 'somebody without a youth worker',
      change: { mentorName: undefined, mentorEmail: undefined },
      says: 'conditional',
      errors: ['mentorName missing', 'mentorEmail missing'],
    },
    {
      who: 'somebody who supports herself',
      change: { mentorName: 'anna', mentorEmail: 'anna@example.lv' },
      says: 'conditional',
      errors: ['mentorName mentor-takes-part'],
    },
    {
      who: 'a project that ends in November',
      change: { projectEnd: '2026-11-01' },
      says: 'conditional',
      errors: ['projectEnd after-completion'],
    },
  ]);
});

describe('Limbaži: alone 18–25, or a group of 13–25 with an adult; 350 euros', () => {
  const alone = { ...PERSON, ...aged(18, 2026), participationMode: 'individual', costs: costs(350) };
  const group = (own: number, ...ages: number[]) => ({
    ...aged(own, 2026),
    participationMode: 'team',
    members: members(2026, ages),
  });
  testAttempts('limbazi', '2026-03-15T12:00:00+02:00', alone, [
    { who: 'one of 18 with 350 euros', says: 'eligible' },
    { who: 'one of 17', change: aged(17, 2026), says: 'ineligible', errors: ['birthYear too-young'] },
    { who: 'one of 26', change: aged(26, 2026), says: 'ineligible', errors: ['birthYear too-old'] },
    { who: 'a group of 13 and 18', change: group(13, 18), says: 'conditional' },
    { who: 'a group of 18 and 13', change: group(18, 13), says: 'conditional' },
    { who: 'a group of 17 and 17', change: group(17, 17), says: 'conditional', errors: ['members adults'] },
    {
      who: 'a group with somebody of 12',
      change: group(18, 12),
      says: 'conditional',
      errors: ['members.0.birthYear too-young'],
    },
    {
      who: 'a group whose adult is 40',
      change: group(17, 40),
      says: 'conditional',
      errors: ['members.0.birthYear too-old'],
    },
    { who: '351 euros', change: { costs: costs(351) }, says: 'eligible', errors: ['costs sum-above'] },
    { who: 'somebody within the last minute', says: 'eligible', at: '2026-03-31T23:59:50+03:00' },
    {
      who: 'somebody just after it',
      says: 'eligible',
      at: '2026-04-01T00:00:01+03:00',
      refused: 'closed',
    },
  ]);
});
