/** Whatever stands in needs and enterprises: nothing throws, and a match is the same both ways and says why. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NEED_DIRECTIONS, NEED_KINDS, NEED_PARTIES } from '../../src/core/feed/enums/needs.js';
import type { BoardNeed } from '../../src/core/feed/schema/schema.js';
import { bestMatches, matchOf, readSellers, type MatchContext } from '../../src/core/search/need-matches.js';
import { anyText, check, fc } from '../helpers/properties.js';

const CONTEXT: MatchContext = {
  areas: new Map([['aa', { within: 'a' }]]),
  isWithin: (area, outer) => area === outer || (area === 'aa' && outer === 'a'),
  language: 'lv',
  languages: ['en'],
};

const text = fc.oneof(fc.constantFrom('Catering for events', 'Catering', 'Laundry', 'Ēdināšana'), anyText());
const ids = fc.array(fc.constantFrom('a', 'aa', 'b', 'c'), { maxLength: 3 });
const code = fc.oneof(fc.constantFrom('55520000-1', '55500000', '98310000-9', '00000000'), fc.string());
const need = fc.record(
  {
    id: fc.constantFrom('x', 'y'),
    who: fc.constantFrom(...NEED_PARTIES),
    direction: fc.constantFrom(...NEED_DIRECTIONS),
    kind: fc.constantFrom(...NEED_KINDS),
    title: text,
    summary: text,
    areas: ids,
    sectors: ids,
    targetGroups: ids,
    cpv: fc.array(code, { maxLength: 2 }),
    enterprise: fc.constantFrom('a', 'b'),
  },
  { requiredKeys: ['id', 'who', 'kind', 'title', 'summary'] },
) as fc.Arbitrary<BoardNeed>;
const enterprise = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c'),
    name: text,
    areas: ids,
    sectors: ids,
    targetGroups: ids,
    products: fc.array(fc.record({ name: text }), { maxLength: 2 }),
    sellsToMunicipality: fc.record({ cpv: fc.array(fc.record({ code }), { maxLength: 2 }) }),
  },
  { requiredKeys: ['id', 'name'] },
);

describe('matches of needs and enterprises', () => {
  it('can be looked for in anything', () =>
    check(
      fc.property(need, fc.array(fc.oneof(fc.anything(), enterprise)), (wanted, records) => {
        for (const seller of readSellers(records)) matchOf(wanted, seller, CONTEXT);
      }),
    ));

  it('say why, and have no score without a reason', () =>
    check(
      fc.property(need, enterprise, (wanted, record) => {
        for (const seller of readSellers([record])) {
          const match = matchOf(wanted, seller, CONTEXT);
          if (!match) continue;
          assert.ok(match.score > 0 && match.reasons.some(({ kind }) => kind !== 'area'));
          assert.notEqual(wanted.enterprise, seller.id);
        }
      }),
    ));

  it('are the same from the need to the enterprise and back, the best first', () =>
    check(
      fc.property(fc.array(need), fc.array(enterprise), (needs, records) => {
        const sellers = readSellers(records);
        const there = needs.flatMap((wanted) =>
          bestMatches(sellers, (seller) => matchOf(wanted, seller, CONTEXT)).map(
            ({ item, score }) => `${needs.indexOf(wanted)} ${sellers.indexOf(item)} ${score}`,
          ),
        );
        const back = sellers.flatMap((seller) => {
          const matches = bestMatches(needs, (wanted) => matchOf(wanted, seller, CONTEXT));
          const scores = matches.map(({ score }) => score);
          assert.deepEqual(
            scores,
            [...scores].sort((a, b) => b - a),
          );
          return matches.map(
            ({ item, score }) => `${needs.indexOf(item)} ${sellers.indexOf(seller)} ${score}`,
          );
        });
        assert.deepEqual([...there].sort(), [...back].sort());
      }),
    ));
});
