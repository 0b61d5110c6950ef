/** What content management systems write for an empty field counts as left out, in every field that can be left out. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allFields } from '../../../src/core/feed-docs/docs-at.js';
import { readEnvelope } from '../../../src/core/feed/envelope.js';
import { contests } from '../../../src/core/feed/generated/contests.js';
import { enterprises } from '../../../src/core/feed/generated/enterprises.js';
import { instruments } from '../../../src/core/feed/generated/instruments.js';
import { organisations } from '../../../src/core/feed/generated/organisations.js';
import { needs } from '../../../src/core/feed/generated/needs.js';
import { resources } from '../../../src/core/feed/generated/resources.js';
import { parseEnvelope, parseRecord } from '../../../src/core/feed/parse.js';
import { UNUSUAL } from '../../../src/core/feed/loaded-feed.js';
import { withoutBlanks, withoutBlankText } from '../../../src/core/feed/left-out.js';
import type { FeedReader } from '../../../src/core/feed/part.js';
import { RecordCollection } from '../../../src/core/feed/record-collection.js';
import type { JsonSchema } from '../../../src/core/feed/schema/json-schema.js';
import type { CollectionName } from '../../../src/core/feed/schema/schema.js';
import { readPlanning } from '../../../src/core/feed/validate-planning.js';
import { feedSchema as SCHEMA } from '../../../src/core/check/schema-walk.js';
import { validateField } from '../../../src/core/application/validation/validate-field.js';
import { isObject } from '../../../src/core/util/is-object.js';
import { checkJson, codesOf } from '../../helpers/check.js';

type Json = Record<string, unknown>;
type Path = readonly (string | number)[];

const TYPES = { instruments, enterprises, contests, needs, resources, organisations };
const FIELDS = allFields('en');

/** A feed that has every field, with the examples of the documentation. */
const FULL = Object.fromEntries(
  FIELDS.filter(({ path }) => path.length === 1).map(({ path, example }) => [path[0]!, example]),
);

interface Place {
  readonly path: Path;
  readonly schema: JsonSchema;
  readonly isRequired: boolean;
}

/** Every field of a value; of the entries of a list, those of the first. */
function* placesIn(value: unknown, schema: JsonSchema, path: Path = []): Generator<Place> {
  const { items, properties = {}, required = [], additionalProperties } = schema;
  if (Array.isArray(value) && items) return void (yield* placesIn(value[0], items, [...path, 0]));
  if (!isObject(value) || schema.primitive === 'text') return;
  for (const [name, each] of Object.entries(value)) {
    const others = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    const of = Object.hasOwn(properties, name) ? properties[name] : others;
    if (!of) continue;
    const at = [...path, name];
    if (of !== others) yield { path: at, schema: of, isRequired: required.includes(name) };
    yield* placesIn(each, of, at);
  }
}
const PLACES = [...placesIn(FULL, SCHEMA)];
const OPTIONAL = PLACES.filter(({ isRequired }) => !isRequired);

/** A copy of the feed with a value in one place; without one, nothing is there. */
function feedWith(path: Path, value?: unknown): Json {
  const [list] = path;
  // Other records say nothing about this one.
  const copy: Json = structuredClone(
    Object.fromEntries(Object.entries(FULL).filter(([name]) => !(name in TYPES) || name === list)),
  );
  const owner = path.slice(0, -1).reduce<unknown>((at, step) => (at as Json)[step], copy) as Json;
  if (value === undefined) delete owner[path.at(-1)!];
  else owner[path.at(-1)!] = value;
  return copy;
}

const attempt = async (read: () => unknown): Promise<unknown> => {
  try {
    return await read();
  } catch (error) {
    return (error as Error).message;
  }
};

const NOT_READ_YET = {
  instruments: undefined,
  enterprises: undefined,
  contests: undefined,
  resources: undefined,
  organisations: undefined,
  needs: undefined,
  planning: undefined,
};
const without = (result: unknown): unknown => JSON.parse(JSON.stringify(result ?? null));

const READER: FeedReader = {
  host: { localName: 'tilts-idea-contest', language: 'lv', addController: () => undefined },
  retry: () => undefined,
};
const envelopeOf = async (json: Json) =>
  (await readEnvelope({ json, url: '', fetchedAt: 0, stale: false }, READER))[0];

/** What a page reads: a text in which nothing is left out by writing it is taken as it is. */
const loaded = (feed: Json): Json => {
  const text = JSON.stringify(feed);
  return JSON.parse(UNUSUAL.test(text) ? withoutBlankText(text) : text) as Json;
};

/** What a page makes of a feed: the generated validators decide. */
async function onPage(written: Json): Promise<unknown> {
  const feed = loaded(written);
  const envelope = (await attempt(() => envelopeOf(feed))) as Json;
  const records = Object.entries(TYPES).map(([name, type]) => {
    const collection = new RecordCollection<CollectionName>(type, (envelope[name] ?? []) as unknown[]);
    return collection.get(0);
  });
  const { planning, collectIssues } = readPlanning(envelope['planning']);
  return [without({ ...envelope, ...NOT_READ_YET }), records, planning, await collectIssues()];
}

/** What the submission server makes of it, with zod. */
const onServer = async (feed: Json): Promise<unknown> => [
  { ...((await attempt(() => parseEnvelope(feed))) as Json), ...FULL },
  (Object.keys(TYPES) as CollectionName[]).map((name) =>
    parseRecord(name, (feed[name] as Json[] | undefined)?.[0], 0),
  ),
];

const nameOf = ({ path }: { readonly path: Path }) =>
  path.filter((step) => typeof step === 'string').join('.');

describe('nothing in a field that can be left out counts as left out', () => {
  it('is tried in every field of the schema', () => {
    const tried = new Set(PLACES.map(nameOf));
    // Of the rules by mode one stands for all.
    const expected = FIELDS.filter(({ path }) => !path.includes('*')).map(({ path }) => path.join('.'));
    assert.deepEqual(
      expected.filter((path) => !tried.has(path)),
      [],
    );
    assert.ok(OPTIONAL.length > 300, `${OPTIONAL.length}`);
  });

  for (const [name, blankOf] of [
    ['null', () => null],
    ['an empty text', () => ''],
    ['a text that is empty in every language', () => ({ lv: '', en: null })],
    ['an object of empty fields', () => ({ min: null, note: '', about: { lv: '' } })],
  ] as const)
    it(`${name}: on the page, in the submission server, for tilts check`, async () => {
      for (const place of OPTIONAL) {
        const at = nameOf(place);
        const blank = blankOf();
        // What the publisher’s own server expects is its own affair.
        if (/\.(?:extra|fieldMap)$/.test(at) && isObject(blank)) continue;
        const [blanked, left] = [() => feedWith(place.path, blank), () => feedWith(place.path)];
        assert.deepEqual(withoutBlanks(blanked()), withoutBlanks(left()), at);
        assert.deepEqual(without(await onPage(blanked())), without(await onPage(left())), at);
        assert.deepEqual(without(await onServer(blanked())), without(await onServer(left())), at);
      }
    });

  it('is not mentioned by tilts check', () => {
    const some = OPTIONAL.filter((_, at) => at % 12 === 0);
    const said = (feed: Json) => codesOf(checkJson(feed).findings);
    for (const place of some)
      assert.deepEqual(said(feedWith(place.path, null)), said(feedWith(place.path)), nameOf(place));
  });

  it('leaves out one language of a text, and not the text', async () => {
    for (const place of PLACES.filter(({ schema }) => schema.primitive === 'text')) {
      const partly = await onPage(feedWith(place.path, { lv: 'Teksts', en: '', lt: null }));
      assert.deepEqual(without(partly), without(await onPage(feedWith(place.path, { lv: 'Teksts' }))));
    }
  });

  it('keeps a field of a form that is empty on purpose, and an object', () => {
    const submission = { endpoint: '/x', format: 'html-form', extra: { source: '' }, fieldMap: {} };
    assert.deepEqual(withoutBlanks({ submission }), { submission });
    const withNull = { ...submission, extra: { source: '', page: null } };
    assert.deepEqual(withoutBlanks({ submission: withNull }), { submission });
  });

  it('keeps the places of entries, and what is no feed', () => {
    assert.deepEqual(withoutBlanks({ steps: [null, '', { lv: '' }] }), { steps: [null, '', {}] });
    for (const text of ['', '{"a": null', 'null', '7']) assert.equal(withoutBlankText(text), text);
    assert.equal(withoutBlankText('['.repeat(100_000) + ']'.repeat(100_000)).length, 200_000);
  });
});

describe('an address that begins with www.', () => {
  const isAddress = ({ path, schema }: Place) =>
    ['link', 'resourceUrl'].includes(schema.primitive ?? '') || path.at(-1) === 'endpoint';
  const SHORT = 'www.piemers.lv/x/1234567890';

  it('is read as https, in every field for one', async () => {
    const places = PLACES.filter(isAddress);
    assert.ok(places.length > 30);
    for (const place of places) {
      const [short, full] = [
        () => feedWith(place.path, SHORT),
        () => feedWith(place.path, `https://${SHORT}`),
      ];
      assert.deepEqual(without(await onPage(short())), without(await onPage(full())), nameOf(place));
      assert.deepEqual(without(await onServer(short())), without(await onServer(full())), nameOf(place));
    }
  });

  it('is written in full by the advice of tilts check', () => {
    for (const place of PLACES.filter(isAddress)) {
      const findings = checkJson(feedWith(place.path, SHORT)).findings.filter(
        ({ code }) => code === 'incomplete-link',
      );
      assert.deepEqual(
        findings.map(({ severity, help }) => [severity, help]),
        [['warning', `Write "https://${SHORT}".`]],
        nameOf(place),
      );
    }
  });

  it('is no address with a space in it', () => {
    const [record] = FULL['instruments'] as Json[];
    assert.equal(instruments.isValid(withoutBlanks({ ...record, url: 'www.piemers lv' })), false);
  });
});

describe('a phone number in a feed', () => {
  for (const [phone, isRight] of [
    ['+371 29 123 456', true],
    ['(8 415) 69 142', true],
    ['(+370) 415 69142', true],
    ['+370 (8) 415-69142', true],
    ['8-415-69142', true],
    ['+371\u00a029\u2011123\u2013456', true],
    ['\u202a+37129123456\u202c', true],
    ['12345', true],
    ['tālr. 29123456', false],
    ['29123456 (Anna)', false],
    ['12+34567', false],
    ['()', false],
    ['-- () --', false],
  ] as const)
    it(`is judged as in the form: ${phone}`, async () => {
      const field = { id: 'phone', type: 'phone', label: 'x' } as const;
      assert.equal(validateField(field, phone, '2026-11-22') === undefined, isRight);
      for (const place of PLACES.filter(({ schema }) => schema.primitive === 'phone')) {
        const feed = () => feedWith(place.path, phone);
        const isRefused = checkJson(feed()).findings.some(({ code }) => code === 'phone');
        assert.equal(isRefused, !isRight, nameOf(place));
        const isShown = JSON.stringify(await onPage(feed())).includes(phone);
        assert.equal(isShown, isRight, nameOf(place));
      }
    });

  it('can be a short one', () => {
    assert.ok(enterprises.isValid({ ...(FULL['enterprises'] as Json[])[0], phone: '1188' }));
  });
});
