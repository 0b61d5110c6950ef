import { expect } from '@open-wc/testing';
import { contestSchema } from '../../../src/core/feed/schema/schema.js';
import { rawContest, rawContests, sampleContest } from '../../helpers/contests.js';
import { INVALID_IDS, RESERVED_IDS } from '../../helpers/question-ids.js';

const isGood = (change: object) => contestSchema.safeParse(rawContest('c', change)).success;

describe('contest schema', () => {
  it('accepts the minimal record', () => expect(isGood({})).to.equal(true));

  for (const { id } of rawContests()) it(`accepts the sample’s ${id}`, () => void sampleContest(id));

  const text = { type: 'text', label: 'L' };
  const questionsOf = (id: string) => [
    [{ ...text, id }],
    [{ id: 'rows', type: 'group', label: 'L', fields: [{ ...text, id }] }],
  ];
  it('accepts ids of questions and columns that are used elsewhere', () => {
    const refused = RESERVED_IDS.filter((id) => !questionsOf(id).every((questions) => isGood({ questions })));
    expect(refused).to.deep.equal([]);
  });
  it('rejects questions and columns whose answers would be lost', () => {
    const taken = INVALID_IDS.filter((id) => questionsOf(id).some((questions) => isGood({ questions })));
    expect(taken).to.deep.equal([]);
  });

  for (const [name, change] of Object.entries({
    'an age range upside down': { participation: { ages: { from: 25, to: 13 } } },
    'a share above one': { participants: { share: { parts: 4, of: 3 } } },
    'an unknown way of entering': { participation: { modes: ['crowd'] } },
    'two questions of one id': {
      questions: [
        { ...text, id: 'a' },
        { ...text, id: 'a' },
      ],
    },
    'a question with the id of a standard one': { questions: [{ ...text, id: 'email' }] },
    'a condition on a later question': {
      questions: [
        { ...text, id: 'a', visibleIf: [{ question: 'b' }] },
        { ...text, id: 'b' },
      ],
    },
    'two questions of one id in a stage': {
      stages: [
        {
          kind: 'full-project',
          questions: [
            { ...text, id: 'a' },
            { ...text, id: 'a' },
          ],
        },
      ],
    },
    'a condition of a stage on a question of the application': {
      questions: [{ ...text, id: 'a' }],
      stages: [{ kind: 'full-project', questions: [{ ...text, id: 'b', visibleIf: [{ question: 'a' }] }] }],
    },
    'a choice without options': { questions: [{ id: 'a', type: 'choice', label: 'L' }] },
    'a choice with one value twice': {
      questions: [
        {
          id: 'a',
          type: 'choice',
          label: 'L',
          options: [
            { value: 'x', label: 'X' },
            { value: 'x', label: 'Y' },
          ],
        },
      ],
    },
    'a group without fields': { questions: [{ id: 'a', type: 'group', label: 'L' }] },
    'a group in a group': {
      questions: [{ id: 'a', type: 'group', label: 'L', fields: [{ id: 'b', type: 'group', label: 'L' }] }],
    },
    'an endpoint that is no web address': { submission: { endpoint: 'javascript:x', format: 'basin' } },
    'an endpoint that no browser can follow': {
      submission: { endpoint: 'https://novads.example:99999/', format: 'basin' },
    },
    'an endpoint of another host behind a backslash': {
      submission: { endpoint: '/\\evil.example/', format: 'basin' },
    },
    'an endpoint of another host without its protocol': {
      submission: { endpoint: '//evil.example/', format: 'basin' },
    },
    'a file type with a space': {
      questions: [{ id: 'a', type: 'files', label: 'L', accept: ['image/png, .pdf'] }],
    },
    'a budget heading twice': {
      funding: {
        budgetCategories: [
          { id: 'a', name: 'A' },
          { id: 'a', name: 'B' },
        ],
      },
    },
  }))
    it(`rejects ${name}`, () => expect(isGood(change)).to.equal(false));

  it('accepts a condition on a standard question', () =>
    expect(
      isGood({
        questions: [{ ...text, id: 'a', visibleIf: [{ question: 'participationMode', equals: ['team'] }] }],
      }),
    ).to.equal(true));

  it('leaves the form to the privacy rule, not to the schema', () =>
    expect(isGood({ privacy: {} })).to.equal(true));
});

/** Each fact of the seven real contests, as data. */
const FACTS: Readonly<Record<string, object>> = {
  'tirgus-iespejas': {
    participation: { ages: { from: 15, to: 25 } },
    rounds: [{ opens: '2025-09-01', closes: '2025-11-30' }],
    channels: 2,
    organiser: 'Education department',
  },
  'ogre-jauniesu-iespeja': {
    participation: {
      modes: ['team'],
      team: { from: 3 },
      ages: { from: 12, to: 25 },
      adults: { count: 1, from: 18, responsible: true },
      residency: { areas: ['ogre'], links: ['registered', 'studies'] },
    },
    funding: {
      byAge: [
        { ages: { from: 12, to: 14 }, to: 300 },
        { ages: { from: 15, to: 17 }, to: 500 },
        { ages: { from: 18, to: 25 }, to: 700 },
      ],
      total: 5000,
    },
    stages: [{ kind: 'training', registerBy: '2025-09-26T15:00', extraPoints: true }],
  },
  'smiltene-jauniesu-projekti': {
    participation: {
      modes: ['individual', 'team'],
      ages: { from: 13, to: 25 },
      guardianConsent: { under: 18, appliesTo: 'each' },
    },
    support: true,
    project: { areas: ['smiltene'], notForProfit: true },
    stages: [{ kind: 'implementation', to: '2025-10-31', yearly: true }],
  },
  'valga-noorteprojektid': {
    participation: {
      modes: ['individual', 'team', 'organisation'],
      ages: { from: 12, to: 26 },
      residency: { areas: ['valga'], links: ['lives'] },
    },
    participants: { atLeast: 10, ages: { from: 12, to: 26 } },
    rounds: ['02-20', '05-20', '08-21', '11-20'].map((day) => ({
      closes: `2026-${day}`,
      yearly: true,
      nextWorkingDay: true,
    })),
    ineligibleCosts: ['class trips', 'equipment (with exceptions)', 'branded items', 'hobby groups'],
  },
  'nopi-ules': {
    participation: { modes: ['team'], team: { from: 2 }, ages: { from: 7, to: 26 } },
    allYear: true,
    project: { areas: ['ee'], startsWithinMonths: 2, lastsMonths: 4 },
    funding: { to: 1800 },
    topUps: [900],
    stages: ['concept', 'presentation'],
    oneOf: ['video', 'poster'],
  },
  'lazdijai-jaunimo-projektai': {
    participation: { modes: ['organisation', 'team'] },
    organisations: 2,
    host: ['team'],
    participants: { ages: { from: 14, to: 29 }, share: { parts: 2, of: 3 } },
    funding: { from: 300, to: 1000 },
  },
  'panevezys-jaunimo-iniciatyvos': {
    participation: { modes: ['organisation', 'team'], applications: { perYear: 1 } },
    organisations: 2,
    host: ['team'],
    participants: {
      ages: { from: 14, to: 29 },
      share: { parts: 2, of: 3 },
      residency: { areas: ['panevezys-district'], links: ['registered'] },
    },
    rounds: [{ closes: '2024-10-30' }],
    funding: { to: 300 },
  },
};

const inEnglish = (text: string | Record<string, string>) => (typeof text === 'string' ? text : text['en']);

describe('the rules of real contests', () => {
  for (const [id, facts] of Object.entries(FACTS))
    it(`are data: ${id}`, () => {
      const contest = sampleContest(id);
      const { participation, rounds, participants, project, stages, allYear, funding, organiser, channels } =
        contest;
      const { mentor, hostOrganisation, organisations, ...whoMay } = participation;
      const { ineligibleCosts, topUps, ...sums } = funding ?? {};
      const oneOf = stages?.flatMap((stage) => stage.oneOf ?? []).map(inEnglish);
      const all: Record<string, unknown> = {
        participation: whoMay,
        rounds,
        participants,
        project,
        allYear,
        stages: oneOf?.length ? stages?.map(({ kind }) => kind) : stages,
        oneOf: oneOf?.length ? oneOf : undefined,
        funding: funding && Object.keys(sums).length ? sums : undefined,
        topUps: topUps?.map(({ to }) => to),
        ineligibleCosts: ineligibleCosts?.map(
          ({ name, withExceptions }) => `${inEnglish(name)}${withExceptions ? ' (with exceptions)' : ''}`,
        ),
        support: mentor?.required,
        host: hostOrganisation?.modes,
        organisations: 'organisations' in facts ? organisations?.length : undefined,
        channels: channels?.length,
        organiser: 'organiser' in facts ? inEnglish(organiser.name) : undefined,
      };
      const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
      expect(given).to.deep.equal(facts);
      expect(contest.example).to.equal(true);
    });
});
