import { expect } from '@open-wc/testing';
import { contestStateAt, isOpen, roundsAt, toWorkingDay } from '../../../src/core/feed/contest-state.js';
import { contest, sampleContest } from '../../helpers/contests.js';

const dated = (change: object) =>
  contest({ rounds: [{ opens: '2026-11-02', closes: '2026-12-11T16:00' }], ...change });

const STAGES = [
  { kind: 'results', from: '2027-02-20' },
  {
    kind: 'full-project',
    id: 'full',
    from: '2027-01-11',
    to: '2027-01-20T23:59',
    questions: [{ id: 'plan', label: 'Plan', type: 'long-text' }],
  },
  {
    kind: 'other',
    id: 'budget',
    from: '2027-02-01T09:00',
    to: '2027-02-05T16:00',
    questions: [{ id: 'costs', label: 'Costs', type: 'budget' }],
  },
] as const;

describe('the state of a contest', () => {
  for (const [name, change, now, phase] of [
    ['before', {}, '2026-11-01T23:59:59', 'upcoming'],
    ['from its first minute', {}, '2026-11-02T00:00:00', 'open'],
    ['until its hour', {}, '2026-12-11T15:59:59', 'open'],
    ['from its hour', {}, '2026-12-11T16:00:00', 'closed'],
    [
      'before the results',
      { stages: [{ kind: 'results', from: '2026-12-21' }] },
      '2026-12-12T00:00:00',
      'judging',
    ],
    [
      'on the day of the results',
      { stages: [{ kind: 'results', from: '2026-12-21' }] },
      '2026-12-21T12:00:00',
      'judging',
    ],
    [
      'after a forgotten day of results',
      { stages: [{ kind: 'results', from: '2026-12-21' }] },
      '2026-12-22T00:00:00',
      'closed',
    ],
    ['with winners', { results: { winners: [{ title: 'A' }] } }, '2026-12-22T00:00:00', 'results'],
    [
      'with results published later',
      { results: { published: '2026-12-21T10:00' } },
      '2026-12-21T09:59:00',
      'judging',
    ],
    [
      'with results published',
      { results: { published: '2026-12-21T10:00' } },
      '2026-12-21T10:00:00',
      'results',
    ],
    [
      'with results of an earlier round',
      { results: { winners: [{ title: 'A' }] } },
      '2026-12-01T00:00:00',
      'open',
    ],
    ['all year', { rounds: undefined, allYear: true }, '2026-12-01T00:00:00', 'all-year'],
    ['all year until a day', { rounds: [{ closes: '2024-10-30' }] }, '2024-10-30T23:59:59', 'open'],
    ['all year after that day', { rounds: [{ closes: '2024-10-30' }] }, '2024-10-31T00:00:00', 'closed'],
    ['without any date', { rounds: undefined }, '2026-12-01T00:00:00', 'by-announcement'],
  ] as const)
    it(`${name}: ${phase}`, () => {
      const state = contestStateAt(dated(change), now);
      expect(state.phase).to.equal(phase);
      expect(isOpen(state)).to.equal(phase === 'open' || phase === 'all-year');
    });

  for (const [name, change, now, expected] of [
    ['between the round and the stage', {}, '2026-12-15T00:00:00', 'stage-upcoming full'],
    ['from the first minute of the stage', {}, '2027-01-11T00:00:00', 'stage-open full'],
    ['in the last minute of the stage', {}, '2027-01-20T23:59:59', 'stage-open full'],
    ['before the next stage', {}, '2027-01-21T00:00:00', 'stage-upcoming budget'],
    ['until the hour of the last stage', {}, '2027-02-05T15:59:59', 'stage-open budget'],
    ['after the last stage, before the results', {}, '2027-02-05T16:00:00', 'judging'],
    ['while the round is open', {}, '2026-12-01T00:00:00', 'open'],
    [
      'with a round that is open again',
      { rounds: [{ closes: '2027-01-15' }] },
      '2027-01-12T00:00:00',
      'open full',
    ],
    ['all year', { rounds: undefined, allYear: true }, '2027-01-12T00:00:00', 'all-year full'],
    [
      'before a stage that comes before the next round',
      { rounds: [{ opens: '2026-11-02', closes: '2026-12-11', yearly: true }] },
      '2026-12-15T00:00:00',
      'stage-upcoming full',
    ],
    [
      'before a round that comes before the stage',
      { rounds: [{ opens: '2026-12-20', closes: '2027-01-05' }] },
      '2026-12-15T00:00:00',
      'upcoming',
    ],
    [
      'in the next year of a yearly stage',
      { stages: [{ ...STAGES[1], yearly: true }] },
      '2028-01-12T00:00:00',
      'stage-open full',
    ],
    [
      'with a stage that has no form',
      { stages: [{ kind: 'full-project', from: '2027-01-11', to: '2027-01-20' }] },
      '2027-01-12T00:00:00',
      'closed',
    ],
  ] as const)
    it(`${name}: ${expected}`, () => {
      const { phase, stage } = contestStateAt(dated({ stages: STAGES, ...change }), now);
      expect([phase, stage?.id].filter(Boolean).join(' ')).to.equal(expected);
    });

  it('matches the demo on any day', () => {
    const phaseOf = (id: string) => contestStateAt(sampleContest(id), '2026-11-22T12:00:00').phase;
    expect(phaseOf('ideju-tilts')).to.equal('open');
    expect(phaseOf('atra-ideja')).to.equal('open');
    expect(phaseOf('vasaras-darbnicas')).to.equal('upcoming');
    expect(phaseOf('ideju-tilts-pavasari')).to.equal('results');
    expect(contestStateAt(sampleContest('atra-ideja'), '2026-11-22T12:00:00').round?.closes).to.equal(
      '2026-11-22',
    );
  });
});

describe('a deadline on a free day', () => {
  for (const [date, holidays, expected] of [
    ['2026-11-20', [], '2026-11-20'],
    ['2027-02-20', [], '2027-02-22'],
    ['2027-02-21T12:00', [], '2027-02-22T12:00'],
    ['2026-12-24', ['2026-12-24', '2026-12-25'], '2026-12-28'],
    ['2026-02-28', [], '2026-03-02'],
  ] as const)
    it(`${date} is kept on ${expected}`, () => expect(toWorkingDay(date, holidays)).to.equal(expected));

  it('comes four times a year in Valga', () => {
    const valga = sampleContest('valga-noorteprojektid');
    for (const [now, closes] of [
      ['2026-11-20T23:00:00', '2026-11-20'],
      ['2026-11-21T00:00:00', '2027-02-22'],
      ['2027-02-22T23:59:59', '2027-02-22'],
      ['2027-02-23T00:00:00', '2027-05-20'],
      ['2027-08-21T00:00:00', '2027-08-23'],
      ['2027-11-21T12:00:00', '2027-11-22'],
    ] as const)
      expect(contestStateAt(valga, now).round?.closes, now).to.equal(closes);
  });

  it('does not move other dates', () => {
    const round = { opens: '2027-02-13', closes: '2027-02-20', nextWorkingDay: true };
    expect(roundsAt(contest({ rounds: [round] }), '2027-01-01T00:00:00')[0]).to.include({
      opens: '2027-02-13',
      closes: '2027-02-22',
    });
  });
});
