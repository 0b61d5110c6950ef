import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mostOf, resultsOf, scalesOf, totalOf } from '../../../src/cli/submission-server/officer/results.js';
import type { Score } from '../../../src/cli/submission-server/store/application-store.js';
import { contest } from '../../helpers/contests.js';

const criterion = (id: string, rules: object = {}) => ({ id, name: id, ...rules });
const contestWith = (...criteria: object[]) => contest({ criteria });

const score = (reference: string, judge: string, points: Record<string, number>, recused = false): Score => ({
  reference,
  judgeId: judge,
  judge,
  points,
  comment: '',
  recused,
  at: '',
});

describe('the total of a judge', () => {
  const total = (one: ReturnType<typeof contest>, points: Record<string, number>) =>
    totalOf(scalesOf(one), { points, recused: false });

  it('is the sum of the points, if the contest has no weights', () => {
    const one = contestWith(criterion('a', { points: 10 }), criterion('b', { points: 5 }));
    assert.equal(total(one, { a: 7.5, b: 5 }), 12.5);
    assert.equal(mostOf(scalesOf(one)), 15);
  });

  it('is per cent by weight, whatever the points of a criterion', () => {
    const one = contestWith(
      criterion('a', { points: 10, weight: 60 }),
      criterion('b', { points: 4, weight: 40 }),
    );
    assert.equal(total(one, { a: 5, b: 4 }), 70);
    assert.equal(mostOf(scalesOf(one)), 100);
  });

  it('shares what is left among criteria without a weight, and has ten points where the feed says nothing', () => {
    const one = contestWith(criterion('a', { weight: 50 }), criterion('b'), criterion('c', { points: 0 }));
    assert.deepEqual(
      scalesOf(one).map(({ most, weight }) => [most, weight]),
      [
        [10, 50],
        [10, 25],
        [10, 25],
      ],
    );
    assert.equal(total(one, { a: 10, b: 10, c: 0 }), 75);
  });

  it('is there only when every criterion has points; no points are points', () => {
    const one = contestWith(criterion('a'), criterion('b'));
    assert.equal(total(one, { a: 10 }), undefined);
    assert.equal(total(one, { a: 0, b: 0 }), 0);
  });

  it('is that of one overall criterion, if the contest names none', () =>
    assert.equal(total(contest(), { overall: 8 }), 8));
});

describe('the results of the jury', () => {
  const one = contestWith(criterion('a'));
  const order = (scores: readonly Score[], references = ['r1', 'r2', 'r3', 'r4']) =>
    resultsOf(one, references, scores).rows.map(({ reference, rank, average }) => [reference, rank, average]);

  it('are the means of the totals, best first; equal ones share a place', () =>
    assert.deepEqual(
      order([
        score('r1', 'Anna', { a: 5 }),
        score('r1', 'Juris', { a: 6 }),
        score('r2', 'Anna', { a: 9 }),
        score('r3', 'Juris', { a: 5.5 }),
      ]),
      [
        ['r2', 1, 9],
        ['r1', 2, 5.5],
        ['r3', 2, 5.5],
        ['r4', undefined, undefined],
      ],
    ));

  it('count neither judges with a conflict of interest nor unfinished scores', () => {
    const { rows, judges } = resultsOf(
      one,
      ['r1'],
      [
        score('r1', 'Juris', { a: 1 }, true),
        score('r1', 'Anna', { a: 8 }),
        score('r1', 'Zane', {}),
        score('gone', 'Māra', { a: 1 }),
      ],
    );
    assert.equal(rows[0]!.average, 8);
    assert.deepEqual([...rows[0]!.byCriterion], [['a', 8]]);
    assert.deepEqual(
      judges.map(({ name }) => name),
      ['Anna', 'Juris', 'Māra', 'Zane'],
    );
  });

  it('are exact to two decimals: thirds that are equal share a place', () =>
    assert.deepEqual(
      order(
        [
          ...['A', 'B', 'C'].map((judge, at) => score('r1', judge, { a: [3, 3, 4][at]! })),
          ...['A', 'B', 'C'].map((judge, at) => score('r2', judge, { a: [4, 3, 3][at]! })),
        ],
        ['r1', 'r2'],
      ),
      [
        ['r1', 1, 3.33],
        ['r2', 1, 3.33],
      ],
    ));
});
