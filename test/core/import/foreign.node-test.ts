import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkFeed } from '../../../src/core/check/check-feed.js';
import { parseEnvelope } from '../../../src/core/feed/index.js';
import type { Enterprise, FeedDocument, Instrument } from '../../../src/core/feed/schema/schema.js';
import { instrumentToJsonLd } from '../../../src/core/formats/json-ld/instruments.js';
import { enterpriseToJsonLd } from '../../../src/core/formats/json-ld/enterprises.js';
import { loadForeignWording } from '../../../src/core/import/notes.js';
import { ForeignFormatError, readForeign } from '../../../src/core/import/read-foreign.js';
import type { Json } from '../../../src/core/import/record-parts.js';

/** Of a webmaster in Latvia: the texts of a file that names no language are Latvian. */
const wording = await loadForeignWording('lv');
const NOW = Date.parse('2026-11-20T10:00:00Z');
const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/foreign/${name}`, import.meta.url), 'utf8');

type SampleFeed = Omit<FeedDocument, 'instruments' | 'enterprises'> & {
  readonly instruments: readonly Instrument[];
  readonly enterprises: readonly Enterprise[];
};

function read(name: string, text = fixture(name)) {
  const { feed, ...rest } = readForeign(name, text, wording, NOW);
  const { findings } = checkFeed(name, JSON.stringify(feed), NOW);
  assert.deepEqual(
    findings.filter(({ severity }) => severity === 'error'),
    [],
  );
  return {
    ...rest,
    feed,
    instruments: (feed['instruments'] ?? []) as Json[],
    enterprises: (feed['enterprises'] ?? []) as Json[],
  };
}

describe('what others publish becomes a feed without errors', () => {
  it('HSDS services', () => {
    const { format, instruments, notes, feed } = read('hsds-services.json');
    assert.equal(format, 'HSDS (Open Referral)');
    const [advice, rooms] = instruments;
    assert.equal(instruments.length, 2);
    assert.deepEqual(advice!['summary'], { lv: 'Bezmaksas konsultācijas par uzņēmuma dibināšanu.' });
    assert.deepEqual(advice!['description'], {
      lv: 'Bezmaksas konsultācijas par uzņēmuma dibināšanu.\n\nBiznesa plāns\nNodokļi\n\nBez maksas.',
    });
    assert.deepEqual(advice!['contact'], {
      name: { lv: 'Anna Paraudziņa' },
      role: { lv: 'konsultante' },
      email: 'padoms@paraugnovads.example',
      phone: '+371 20 000 000',
    });
    assert.deepEqual(advice!['areas'], ['paraugpagasts', 'paraugpilseta']);
    assert.deepEqual(rooms!['areas'], ['paraugpagasts']);
    assert.equal((feed['areas'] as Json[]).length, 2);
    assert.deepEqual(notes.length, 3);
    assert.ok(notes.includes('1 pakalpojums izlaists, jo tā vairs nav'), notes.join('\n'));
  });

  it('HSDS organisations', () => {
    const { enterprises } = read('hsds-organizations.json');
    const [bakery] = enterprises;
    assert.equal(bakery!['id'], 'maizes-darbnica-grauds');
    assert.equal(bakery!['url'], 'https://www.grauds.example');
    assert.equal(bakery!['registerCode'], '40000000000');
    assert.deepEqual(bakery!['geo'], { lat: 56.95, lon: 24.1 });
  });

  it('CommonGrants opportunities', () => {
    const { instruments } = read('common-grants.json');
    const [now, later] = instruments;
    assert.deepEqual(now!['rounds'], [{ opens: '2026-10-01', closes: '2026-12-15T16:00' }]);
    assert.deepEqual(later!['rounds'], [{ opens: '2027-10-01', closes: '2027-12-15' }]);
    assert.deepEqual((now!['eligibility'] as Json)['legalForms'], ['person', 'association', 'foundation']);
    assert.equal((later!['eligibility'] as Json)['legalForms'], undefined, 'a type that has no legal form');
    assert.equal((now!['amount'] as Json)['total'], 20_000);
    assert.notEqual(now!['id'], later!['id']);
  });

  it('JSON Feed, in the language that it names', () => {
    const { feed, instruments } = read('news.json');
    assert.deepEqual(feed['languages'], ['et']);
    assert.deepEqual(instruments[0]!['title'], { et: 'Toetus kogukonna algatustele & ideedele' });
    assert.deepEqual(instruments[0]!['summary'], { et: 'Taotlusi saab esitada 30. novembrini.' });
  });

  it('JSON-LD of a page, whatever other scripts stand in it', () => {
    const { feed, instruments, enterprises } = read('page.html');
    assert.deepEqual((feed['publisher'] as Json)['name'], { lt: 'Pavyzdžio rajono savivaldybė' });
    assert.deepEqual(instruments[0]!['amount'], { to: 1500, currency: 'EUR' });
    assert.deepEqual((enterprises[0]!['openingHours'] as Json)['weekly'], [
      { days: ['mon', 'tue'], hours: [{ opens: '09:00', closes: '17:00' }] },
    ]);
  });

  it('the JSON-LD that the elements write: every record comes back', () => {
    const text = readFileSync(new URL('../../../stories/feeds/paraugnovads.json', import.meta.url), 'utf8');
    const sample = JSON.parse(text) as SampleFeed;
    const context = { envelope: parseEnvelope(sample), language: 'lv' };
    const graph = [
      ...sample.instruments.map((each) => instrumentToJsonLd(each, context)),
      ...sample.enterprises.map((each) => enterpriseToJsonLd(each, context)),
    ];
    const { instruments, enterprises } = read('graph.jsonld', JSON.stringify({ '@graph': graph }));
    assert.equal(instruments.length, sample.instruments.length);
    assert.equal(enterprises.length, sample.enterprises.length);
  });
});

describe('a file that cannot be read', () => {
  for (const [name, text, expected] of [
    ['feed.json', '{"tilts":1}', /jau ir datu fails/],
    ['other.json', '{"a":1}', /nevienā no formātiem/],
    ['list.json', '[]', /nevienā no formātiem/],
    ['null.json', 'null', /nevienā no formātiem/],
    ['cut.json', '{"a":', /nav ne JSON, ne lapa/],
    ['page.html', '<!doctype html><p>x', /bez JSON-LD/],
  ] as const)
    it(`${name} ${text}`, () =>
      assert.throws(
        () => readForeign(name, text, wording, NOW),
        (error) => error instanceof ForeignFormatError && expected.test(error.message),
      ));
});

describe('values of any type in any field', () => {
  const ODD: readonly unknown[] = [
    null,
    '',
    0,
    -1,
    true,
    [],
    [null],
    {},
    'x'.repeat(400),
    '<b>',
    { a: 1 },
    [[]],
  ];
  for (const name of ['hsds-services.json', 'hsds-organizations.json', 'common-grants.json', 'news.json'])
    it(`${name} never fails`, () => {
      const paths = pathsIn(JSON.parse(fixture(name)));
      assert.ok(paths.length > 10);
      for (const path of paths)
        for (const value of ODD)
          try {
            readForeign(
              name,
              JSON.stringify(withValue(JSON.parse(fixture(name)), path, value)),
              wording,
              NOW,
            );
          } catch (error) {
            assert.ok(error instanceof ForeignFormatError, `${path.join('.')}: ${String(error)}`);
          }
    });
});

function pathsIn(json: unknown, path: readonly string[] = []): string[][] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => [[...path, key], ...pathsIn(value, [...path, key])]);
}

function withValue(json: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  const object = json as Record<string, unknown>;
  object[key!] = rest.length ? withValue(object[key!], rest, value) : value;
  return json;
}
