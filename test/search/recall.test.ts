import { expect } from '@open-wc/testing';
import { score, type Fixture, type Language, type QuerySet } from './recall.js';

const LANGUAGES: readonly Language[] = ['lv', 'lt', 'et'];
const SETS: readonly QuerySet[] = ['tune', 'held'];

const load = async (language: Language): Promise<Fixture> =>
  (await fetch(new URL(`../fixtures/queries/${language}.json`, import.meta.url))).json();

const fixtures = await Promise.all(LANGUAGES.map(load));

describe('Search in inflected languages', () => {
  LANGUAGES.forEach((language, index) => {
    for (const set of SETS) {
      const { recall, unwanted, misses } = score(fixtures[index]!, language, set);
      const queries = fixtures[index]!.queries.filter((query) => query.set === set).length;
      const figures = `recall ${recall.toFixed(3)}, unwanted ${unwanted.toFixed(3)}`;

      it(`${language}, ${queries} queries (${set}): ${figures}`, () => {
        const report = JSON.stringify(misses);
        expect(queries).to.be.greaterThan(0);
        expect(recall, report).to.be.at.least(0.95);
        expect(unwanted, report).to.be.at.most(0.05);
      });
    }
  });
});
