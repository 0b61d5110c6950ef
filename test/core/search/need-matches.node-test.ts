import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { BoardNeed } from '../../../src/core/feed/schema/schema.js';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import {
  bestMatches,
  isSameCpv,
  matchOf,
  readSellers,
  type MatchContext,
  type Seller,
} from '../../../src/core/search/need-matches.js';

/** The north and the south of a county, in a country; north-west is a part of the north. */
const AREAS = new Map(
  Object.entries({
    country: '',
    county: 'country',
    north: 'county',
    south: 'county',
    'north-west': 'north',
  }).map(([id, within]) => [id, { within }]),
);
const contextIn = (
  language: string,
  areas: ReadonlyMap<string, { within?: string }> = AREAS,
): MatchContext => ({
  areas,
  isWithin: (area, outer) => {
    for (let at: string | undefined = area; at; at = areas.get(at)?.within) if (at === outer) return true;
    return false;
  },
  language,
  languages: LANGUAGES,
});
const CONTEXT: MatchContext = { ...contextIn('en'), languages: ['en'] };

const need = (change: Partial<BoardNeed> = {}): BoardNeed => ({
  ...{ id: 'n', who: 'municipality', kind: 'service', title: 'Catering for the camp', summary: 'Meals' },
  ...change,
});
const seller = (change: Partial<Seller> = {}): Seller => ({
  ...{
    id: 's',
    name: 'Bakery',
    url: undefined,
    email: undefined,
    sectors: [],
    areas: [],
    targetGroups: [],
    offers: [],
    cpv: [],
  },
  ...change,
});
const whyOf = (wanted: BoardNeed, offered: Seller): string[] | undefined =>
  matchOf(wanted, offered, CONTEXT)?.reasons.map(({ kind }) => kind);

describe('an enterprise fits a need', () => {
  for (const [name, wanted, offered, expected] of [
    [
      'if it sells under the same CPV code',
      need({ cpv: ['55520000-1'] }),
      seller({ cpv: [{ code: '55520000', name: 'Catering' }] }),
      ['cpv'],
    ],
    ['if it offers something of that name', need(), seller({ offers: ['Catering at events'] }), ['offer']],
    ['if it works in the field', need({ sectors: ['food'] }), seller({ sectors: ['food'] }), ['sector']],
    [
      'if it employs those who need jobs',
      need({ kind: 'jobs', targetGroups: ['youth'] }),
      seller({ targetGroups: ['youth'] }),
      ['group'],
    ],
    [
      'for every reason, the strongest first',
      need({ cpv: ['55520000-1'], sectors: ['food'], areas: ['north'], targetGroups: ['children'] }),
      seller({
        cpv: [{ code: '55520000-1', name: undefined }],
        sectors: ['food'],
        areas: ['county'],
        targetGroups: ['children'],
      }),
      ['cpv', 'group', 'sector', 'area'],
    ],
    [
      'not if it is the one who needs it',
      need({ enterprise: 's' }),
      seller({ offers: ['Catering'] }),
      undefined,
    ],
    [
      'not for the field alone, if it works elsewhere',
      need({ areas: ['north'], sectors: ['food'] }),
      seller({ areas: ['south'], sectors: ['food'] }),
      undefined,
    ],
    [
      'for the field, if it works around the place',
      need({ areas: ['north'], sectors: ['food'] }),
      seller({ areas: ['county'], sectors: ['food'] }),
      ['sector', 'area'],
    ],
    [
      'for the field, if it works in a part of the place',
      need({ areas: ['county'], sectors: ['food'] }),
      seller({ areas: ['north-west'], sectors: ['food'] }),
      ['sector', 'area'],
    ],
    [
      'not for the field alone, if it works all over the country',
      need({ areas: ['north'], sectors: ['food'] }),
      seller({ areas: ['country'], sectors: ['food'] }),
      undefined,
    ],
    [
      'for what it sells, if it works all over the country',
      need({ areas: ['north'], sectors: ['food'] }),
      seller({ areas: ['country'], sectors: ['food'], offers: ['Catering at events'] }),
      ['offer', 'sector', 'area'],
    ],
    [
      'for what it sells, even if it works elsewhere',
      need({ areas: ['north'] }),
      seller({ areas: ['south'], offers: ['Catering at events'] }),
      ['offer'],
    ],
    ['not for the area alone', need({ areas: ['north'] }), seller({ areas: ['north'] }), undefined],
    [
      'not for a group alone, if no jobs are wanted',
      need({ targetGroups: ['youth'] }),
      seller({ targetGroups: ['youth'] }),
      undefined,
    ],
    [
      'not for a word that is said in another field',
      need({ sectors: ['food'] }),
      seller({ sectors: ['education'], offers: ['Catering courses'] }),
      undefined,
    ],
    [
      'not for the field alone, if an enterprise needs it',
      need({ who: 'enterprise', sectors: ['food'] }),
      seller({ sectors: ['food'] }),
      undefined,
    ],
    [
      'not for a word that is said of any trade',
      need({ title: 'Cleaning services' }),
      seller({ offers: ['Repair services'] }),
      undefined,
    ],
    ['not to contacts', need({ kind: 'contacts' }), seller({ offers: ['Catering'] }), undefined],
    [
      'not to what another enterprise offers',
      need({ who: 'enterprise', direction: 'offer' }),
      seller({ offers: ['Catering'] }),
      undefined,
    ],
  ] as const)
    it(name, () => assert.deepEqual(whyOf(wanted, offered), expected));

  it('by CPV codes of which one contains the other', () => {
    assert.ok(isSameCpv('55520000-1', '55520000'));
    assert.ok(isSameCpv('55500000', '55520000-1'));
    assert.ok(isSameCpv('55523100', '55520000-1'));
    assert.ok(!isSameCpv('55520000', '55320000'));
    assert.ok(!isSameCpv('50000000-5', '55520000-1'));
  });
});

describe('the needs and enterprises of the sample feed', () => {
  const feed = JSON.parse(
    readFileSync(new URL('../../../stories/feeds/paraugnovads.json', import.meta.url), 'utf8'),
  ) as { needs: BoardNeed[]; enterprises: { id: string }[]; areas: { id: string; within?: string }[] };
  const areas = new Map(feed.areas.map((area) => [area.id, area]));
  const sellers = readSellers(feed.enterprises);
  const byId = (id: string): BoardNeed => feed.needs.find((each) => each.id === id)!;
  const bestOf = (id: string, language: string): string | undefined =>
    bestMatches(sellers, (each) => matchOf(byId(id), each, contextIn(language, areas)))[0]?.item.id;

  for (const language of LANGUAGES)
    it(`have the right one first (${language})`, () => {
      for (const [id, expected] of [
        ['nometnes-edinasana', 'saulgriezu-maize'],
        ['bernudarzu-vela', 'balta-diena'],
        ['tulks-domes-sedes', 'klusums-runa'],
        ['davanas-sveiksanai', 'vilnas-maja'],
        ['skolas-velosipedi', 'spiekis'],
      ] as const)
        assert.equal(bestOf(id, language), expected, id);
    });

  for (const language of LANGUAGES)
    it(`do not name a real organisation as one that may fit an invented need (${language})`, () => {
      const isInvented = (id: string) =>
        /fictional/.test(JSON.stringify(feed.enterprises.find((each) => each.id === id)));
      const context = contextIn(language, areas);
      const matches = feed.needs.flatMap((each) =>
        bestMatches(sellers, (other) => matchOf(each, other, context)),
      );
      assert.ok(matches.length > 5);
      assert.deepEqual(
        matches.map(({ item }) => item.id).filter((id) => !isInvented(id)),
        [],
      );
    });
});
