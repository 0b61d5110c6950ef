import { expect } from '@open-wc/testing';
import { impactSeries } from '../../../src/core/feed/impact.js';
import type { ImpactFigure } from '../../../src/core/feed/schema/schema.js';

const meals = (value: number, year?: number): ImpactFigure => ({
  label: { lv: 'Maltītes', en: 'Meals' },
  value,
  ...(year ? { year } : {}),
});

/** Each series as `latest: year value, …`. */
const read = (figures: readonly ImpactFigure[]): string[] =>
  impactSeries(figures).map(
    ({ latest, years }) => `${latest.value}: ${years.map(({ year, value }) => `${year} ${value}`).join()}`,
  );

describe('impactSeries', () => {
  for (const [name, figures, expected] of [
    ['nothing of nothing', [], []],
    ['a figure without a year', [meals(5)], ['5: ']],
    ['a figure of one year', [meals(5, 2025)], ['5: 2025 5']],
    [
      'years in order, however the feed has them',
      [meals(7, 2025), meals(5, 2023), meals(6, 2024)],
      ['7: 2023 5,2024 6,2025 7'],
    ],
    ['the later of two in one year', [meals(5, 2025), meals(6, 2025)], ['6: 2025 6']],
    ['the figure with a year before one without', [meals(5, 2025), meals(4)], ['5: 2025 5']],
    ['a value of nothing', [meals(0, 2024), meals(-1, 2025)], ['-1: 2024 0,2025 -1']],
    [
      'figures with other labels or units apart, in the order of the feed',
      [meals(5, 2024), { label: 'kg', value: 1 }, { ...meals(9, 2025), unit: '%' }, meals(6, 2025)],
      ['6: 2024 5,2025 6', '1: ', '9: 2025 9'],
    ],
  ] satisfies [string, ImpactFigure[], string[]][])
    it(`gives ${name}`, () => expect(read(figures)).to.deep.equal(expected));
});
