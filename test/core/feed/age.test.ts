import { expect } from '@open-wc/testing';
import { possibleAgesOn, isInRange, needsMonth } from '../../../src/core/feed/age.js';

describe('ages from a birth year', () => {
  for (const [year, month, day, min, max] of [
    [2008, undefined, '2026-11-22', 17, 18],
    [2008, 11, '2026-11-22', 17, 18],
    [2008, 10, '2026-11-22', 18, 18],
    [2008, 12, '2026-11-22', 17, 17],
    [2008, 11, '2026-11-30', 18, 18],
    [2008, 2, '2026-02-28', 18, 18],
    [2008, 2, '2028-02-28', 19, 20],
    [2008, undefined, '2026-12-31', 18, 18],
    [2008, 12, '2026-12-31', 18, 18],
    [2008, undefined, '2026-12-30', 17, 18],
    [2008, undefined, '2026-01-01', 17, 18],
    [2008, 1, '2026-01-31', 18, 18],
    [2026, undefined, '2026-11-22', -1, 0],
  ] as const)
    it(`${year}-${month ?? '?'} on ${day}: ${min}–${max}`, () =>
      expect(possibleAgesOn({ year, month }, day)).to.deep.equal({ min, max }));

  for (const [min, max, from, to, expected] of [
    [17, 18, 13, 25, true],
    [17, 18, 18, undefined, undefined],
    [12, 12, 13, 25, false],
    [25, 26, undefined, 25, undefined],
    [26, 26, undefined, 25, false],
    [25, 25, 13, 25, true],
  ] as const)
    it(`${min}–${max} in ${from ?? ''}–${to ?? ''}: ${expected}`, () =>
      expect(isInRange({ min, max }, { from, to })).to.equal(expected));

  it('asks for the month only if it matters', () => {
    const limits = [{ from: 13, to: 25 }, { from: 18 }];
    const asked = Array.from({ length: 20 }, (_, at) => 1998 + at).filter((year) =>
      needsMonth(year, '2026-11-22', limits),
    );
    expect(asked).to.deep.equal([2000, 2008, 2013]);
    expect(needsMonth(2008, '2026-12-31', limits)).to.equal(false);
  });
});
