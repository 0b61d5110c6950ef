import { expect } from '@open-wc/testing';
import { RISK_LEVELS } from '../../../src/core/plan/smart-criteria.js';
import { createItem, type Activity, type Plan } from '../../../src/core/plan/plan.js';
import {
  activitiesOf,
  budgetOf,
  needsPrevention,
  latestValue,
  riskLevel,
  effectiveStatus,
  timelineOf,
  yearsOf,
} from '../../../src/core/plan/plan-calculations.js';
import { TODAY } from '../../helpers/feeds.js';
import { goodGoal, planOf } from '../../helpers/goals.js';

const activity = (change: Partial<Activity>): Activity => ({
  ...createItem.activities(),
  id: '1',
  ...change,
});
const planWith = (...activities: Activity[]): Plan =>
  planOf(goodGoal({ tasks: [{ ...createItem.tasks(), id: '1', activities }] }));

describe('the state of an activity', () => {
  for (const [state, to, expected] of [
    ['planned', '2026-11-21', 'late'],
    ['going-on', '2026-11-21', 'late'],
    ['planned', TODAY, 'planned'],
    ['planned', '', 'planned'],
    ['done', '2020-01-01', 'done'],
    ['blocked', '2020-01-01', 'blocked'],
  ] as const)
    it(`${state} until ${to || 'no day'} is ${expected}`, () => {
      expect(effectiveStatus(activity({ state, to }), TODAY)).to.equal(expected);
    });
});

describe('the level of a risk', () => {
  it('grows with likelihood and effect', () => {
    const levels = RISK_LEVELS.map((likelihood) =>
      RISK_LEVELS.map((impact) => riskLevel({ likelihood, impact })),
    );
    expect(levels).to.deep.equal([
      ['low', 'low', 'medium'],
      ['low', 'medium', 'high'],
      ['medium', 'high', 'high'],
    ]);
  });

  it('is unknown until both are set, and prevention is needed from medium', () => {
    expect(riskLevel({ likelihood: 'high', impact: '' })).to.equal('');
    expect([...RISK_LEVELS, '' as const].map(needsPrevention)).to.deep.equal([false, true, true, false]);
  });
});

describe('the budget', () => {
  it('adds up by source and year, and leaves out what is not a number', () => {
    const plan = planWith(
      activity({ money: 'Budget', costs: { 2026: '1 000,10', 2027: '500' } }),
      activity({ money: 'EU', costs: { 2027: '2000', 2028: 'a lot' } }),
      activity({ money: 'Budget ', costs: { 2027: '0,20' } }),
      activity({ costs: { 2026: '7' } }),
    );
    expect(budgetOf(plan)).to.deep.equal({
      years: ['2026', '2027'],
      rows: [
        { fund: 'Budget', sums: [1000.1, 500.2], total: 1500.3 },
        { fund: 'EU', sums: [0, 2000], total: 2000 },
        { fund: '', sums: [7, 0], total: 7 },
      ],
      totals: [1007.1, 2500.2],
      total: 3507.3,
    });
  });

  it('asks for the years of an activity', () => {
    expect(yearsOf(activity({ from: '2026-11-01', to: '2028-02-01' }), TODAY)).to.deep.equal([
      '2026',
      '2027',
      '2028',
    ]);
    expect(yearsOf(activity({}), TODAY)).to.deep.equal(['2026']);
    expect(yearsOf(activity({ from: '2027-01-01', costs: { 2024: '5', 2025: '' } }), TODAY)).to.deep.equal([
      '2024',
      '2027',
    ]);
    expect(yearsOf(activity({ from: '2028-01-01', to: '2026-01-01' }), TODAY)).to.deep.equal(['2028']);
  });
});

describe('the progress of an indicator', () => {
  const values = [
    { id: '1', date: '2027-01-01', value: '11', note: '' },
    { id: '2', date: '2026-01-01', value: '10', note: '' },
    { id: '3', date: '2028-01-01', value: ' ', note: 'not yet' },
  ];
  it('is its newest value', () => {
    expect(latestValue({ ...createItem.indicators(), baseline: '10', target: '12', values })).to.include({
      value: '11',
      date: '2027-01-01',
      share: 0.5,
    });
  });
  it('has no percentage for a target in words', () => {
    expect(latestValue({ ...createItem.indicators(), values })).to.include({ value: '11', share: undefined });
    expect(latestValue(createItem.indicators())).to.equal(undefined);
  });
});

describe('the timeline', () => {
  it('has whole years', () => {
    const timeline = timelineOf(['2027-06-30', '', '2026-02-01'])!;
    expect(timeline.ticks.map(({ day, position }) => [day, Math.round(position)])).to.deep.equal([
      ['2026-01-01', 0],
      ['2027-01-01', 50],
    ]);
    expect(timeline.positionOf('2027-12-31')).to.be.within(99, 100);
  });
  it('has quarters if it is one year', () => {
    expect(timelineOf(['2026-05-05'])!.ticks.map(({ day }) => day.slice(5))).to.deep.equal([
      '01-01',
      '04-01',
      '07-01',
      '10-01',
    ]);
  });
  it('has at most ten ticks, and none without dates', () => {
    expect(timelineOf(['2000-01-01', '2040-01-01'])!.ticks.length).to.be.at.most(10);
    expect(timelineOf(['', ''])).to.equal(undefined);
  });
});

it('finds all activities with their position', () => {
  const plan = planWith(activity({ name: 'a' }), activity({ name: 'b' }));
  expect(activitiesOf(plan).map(({ path }) => path)).to.deep.equal([
    'goals.0.tasks.0.activities.0',
    'goals.0.tasks.0.activities.1',
  ]);
});
