import { expect } from '@open-wc/testing';
import et from '../../fixtures/queries/et.json';
import lt from '../../fixtures/queries/lt.json';
import lv from '../../fixtures/queries/lv.json';
import { evaluateSearch, type Fixture, type Language } from '../../helpers/evaluate-search.js';

const FIXTURES = { lv, lt, et } as Record<Language, Fixture>;

describe('Search in inflected languages', () => {
  for (const language of ['lv', 'lt', 'et'] as const) {
    for (const set of ['train', 'validation'] as const) {
      const { recall, unwanted, misses } = evaluateSearch(FIXTURES[language], language, set);
      const queries = FIXTURES[language].queries.filter((query) => query.set === set).length;
      const figures = `recall ${recall.toFixed(3)}, unwanted ${unwanted.toFixed(3)}`;

      it(`${language}, ${queries} queries (${set}): ${figures}`, () => {
        const report = JSON.stringify(misses);
        expect(queries).to.be.greaterThan(0);
        expect(recall, report).to.be.at.least(0.95);
        expect(unwanted, report).to.be.at.most(0.05);
      });
    }
  }
});
