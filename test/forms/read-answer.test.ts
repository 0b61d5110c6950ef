import { expect } from '@open-wc/testing';
import { isAnswered, numberOf } from '../../src/forms/read-answer.js';

describe('a number as people type it', () => {
  for (const [typed, expected] of [
    ['12', 12],
    [' 12,50 ', 12.5],
    ['12.5', 12.5],
    ['1 234,50', 1234.5],
    ['1\u00a0234,50', 1234.5],
    ['1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['1’234', 1234],
    ['12 €', 12],
    ['€12', 12],
    ['12 eur', 12],
    ['-3', -3],
    ['−3', -3],
    [0, 0],
    ['0', 0],
    ['', undefined],
    ['abc', undefined],
    ['12a', undefined],
    ['1,2,3', undefined],
    ['1.2.3,4', undefined],
    ['1,23.4', undefined],
    ['12,', undefined],
    [',5', undefined],
    ['1e3', undefined],
    [NaN, undefined],
    [true, undefined],
    [undefined, undefined],
  ] as const)
    it(`${String(typed)} is ${expected}`, () => expect(numberOf(typed)).to.equal(expected));
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
