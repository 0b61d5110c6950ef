import { expect } from '@open-wc/testing';
import { isAnswered, toNumber, toAmount } from '../../../src/core/application/coerce-answer.js';

describe('a number in an answer', () => {
  for (const [typed, expected] of [
    ['1 234,50', 1234.5],
    [-3, -3],
    [0, 0],
    [NaN, undefined],
    [Infinity, undefined],
    [true, undefined],
    [['5'], undefined],
    [undefined, undefined],
  ] as const)
    it(`${String(typed)} is ${expected}`, () => {
      expect(toNumber(typed)).to.equal(expected);
      expect(toAmount(typed)).to.equal(expected);
    });

  it('is not an amount if it has a fraction of a cent', () => {
    expect(toAmount(12.345)).to.equal(undefined);
    expect(toAmount('12,3450')).to.equal(undefined);
  });
});

describe('an answer', () => {
  for (const [value, expected] of [
    ['x', true],
    ['  ', false],
    [0, true],
    [false, false],
    [true, true],
    [[], false],
    [['a'], true],
    [undefined, false],
  ] as const)
    it(`${JSON.stringify(value)} is ${expected ? '' : 'not '}one`, () =>
      expect(isAnswered(value)).to.equal(expected));
});
