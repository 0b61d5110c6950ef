import { describe } from 'node:test';
import { file, testAttempts } from '../../helpers/real-contests.js';

const PERSON = { name: 'Rūta', email: 'ruta@example.lt', idea: 'Sporto diena', rulesAccepted: true };
const costs = (amount: number) => [{ item: 'Prizai', amount }];
const organisation = {
  participationMode: 'organisation',
  organisationName: 'Jaunimo centras',
  organisationCode: '300000001',
};
const group = { participationMode: 'team', members: [{ name: 'Jonas' }] };
const host = { hostOrganisationName: 'Jaunimo centras', hostOrganisationCode: '300000001' };

describe('Lazdijai: organisations and groups under a host, two thirds of 14–29, 300–1,000 euros', () => {
  const example = {
    ...PERSON,
    ...organisation,
    participants: 30,
    participantsInAgeRange: 20,
    costs: costs(1000),
  };
  testAttempts('lazdijai', '2026-02-10T12:00:00+02:00', example, [
    { who: 'an organisation', says: 'conditional' },
    { who: 'a group under a host', change: { ...group, ...host }, says: 'conditional' },
    {
      who: 'a group without a host',
      change: group,
      says: 'conditional',
      errors: ['hostOrganisationName missing', 'hostOrganisationCode missing'],
    },
    {
      who: 'a person alone',
      change: { participationMode: 'individual' },
      says: 'incomplete',
      errors: ['participationMode option'],
    },
    {
      who: '19 of 30 participants of these ages',
      change: { participantsInAgeRange: 19 },
      says: 'conditional',
      errors: ['participantsInAgeRange share'],
    },
    {
      who: 'more young participants than participants',
      change: { participantsInAgeRange: 31 },
      says: 'conditional',
      errors: ['participantsInAgeRange share-above'],
    },
    { who: '300 euros', change: { costs: costs(300) }, says: 'conditional' },
    { who: '299 euros', change: { costs: costs(299) }, says: 'conditional', errors: ['costs sum-below'] },
    { who: '1,001 euros', change: { costs: costs(1001) }, says: 'conditional', errors: ['costs sum-above'] },
  ]);
});

describe('Panevėžys district: the same of 14–29, 300 euros, until 30 October', () => {
  const example = {
    ...PERSON,
    ...organisation,
    participants: 9,
    participantsInAgeRange: 6,
    participantsResidency: true,
    costs: costs(300),
  };
  testAttempts('panevezys', '2024-06-10T12:00:00+03:00', example, [
    { who: 'an organisation', says: 'conditional' },
    { who: 'a group under a host', change: { ...group, ...host }, says: 'conditional' },
    {
      who: 'a group whose host is not named',
      change: { ...group, ...host, hostOrganisationName: ' ' },
      says: 'conditional',
      errors: ['hostOrganisationName missing'],
    },
    {
      who: 'five of nine participants of these ages',
      change: { participantsInAgeRange: 5 },
      says: 'conditional',
      errors: ['participantsInAgeRange share'],
    },
    {
      who: 'somebody who does not say that the participants are registered in the district',
      change: { participantsResidency: undefined },
      says: 'conditional',
      errors: ['participantsResidency missing'],
    },
    {
      who: '300.01 euros',
      change: { costs: costs(300.01) },
      says: 'conditional',
      errors: ['costs sum-above'],
    },
    { who: 'somebody on the last day', says: 'conditional', at: '2024-10-30T23:30:00+02:00' },
    {
      who: 'somebody on the day after',
      says: 'conditional',
      at: '2024-10-31T00:30:00+02:00',
      refused: 'closed',
    },
  ]);
});

describe('Šiauliai: agreement and recommendation as files, only for groups', () => {
  const example = { ...PERSON, ...organisation, costs: costs(500) };
  const papers = {
    agreement: [file('sutartis.adoc')],
    recommendation: [file('rekomendacija.pdf', 'application/pdf')],
  };
  testAttempts('siauliai', '2026-02-10T12:00:00+02:00', example, [
    { who: 'an organisation without papers', says: 'conditional' },
    { who: 'a group with host and papers', change: { ...group, ...host, ...papers }, says: 'conditional' },
    {
      who: 'a group without papers',
      change: { ...group, ...host },
      says: 'conditional',
      errors: ['agreement missing', 'recommendation missing'],
    },
    {
      who: 'a group without a recommendation',
      change: { ...group, ...host, agreement: papers.agreement },
      says: 'conditional',
      errors: ['recommendation missing'],
    },
    {
      who: 'a group with two agreements',
      change: { ...group, ...host, ...papers, agreement: [file('a.pdf'), file('b.pdf')] },
      says: 'conditional',
      errors: ['agreement too-many'],
    },
    {
      who: 'a group with a spreadsheet as agreement',
      change: { ...group, ...host, ...papers, agreement: [file('sutartis.xlsx')] },
      says: 'conditional',
      errors: ['agreement file-type'],
    },
    {
      who: 'somebody at the minute of the deadline',
      says: 'conditional',
      at: '2026-03-06T17:00:01+02:00',
      refused: 'closed',
    },
  ]);
});
