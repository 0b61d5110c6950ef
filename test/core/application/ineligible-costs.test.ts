import { expect } from '@open-wc/testing';
import { findIneligibleCost } from '../../../src/core/application/ineligible-costs.js';

const COSTS = [
  ['alkohols un tabaka', 'alcohol and tobacco'],
  ['naudas balvas', 'cash prizes'],
  ['datori un telefoni', 'computers and phones'],
] as const;

describe('costs that are not covered', () => {
  const table: readonly (readonly [item: string, index: number | undefined])[] = [
    ['Alkohola iegāde ballītei', 0],
    ['Tobacco', 0],
    ['Naudas balva uzvarētājam', 1],
    ['A computer for the workshop', 2],
    ['Telefons', 2],
    ['Papīrs un līme', undefined],
    ['Un', undefined],
    ['', undefined],
    ['Data carrier', undefined],
  ];
  for (const [item, index] of table)
    it(`“${item}”: ${index === undefined ? 'nothing to say' : COSTS[index]![1]}`, () => {
      expect(findIneligibleCost(item, COSTS)).to.equal(index);
    });
});
