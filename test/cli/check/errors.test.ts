import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REFINEMENT_MESSAGES } from '../../../src/cli/check/refinement-messages.js';
import { FeedError, parseEnvelope } from '../../../src/core/feed/parse.js';
import { RecordCollection, type RecordType } from '../../../src/core/feed/record-collection.js';
import { envelopeSchema, recordSchemas, type CollectionName } from '../../../src/core/feed/schema/schema.js';
import { codesOf, findingsOf, validFeed, validRecord, checkJson, messageOf } from '../../helpers/check.js';
import { rawContest } from '../../helpers/contests.js';
import { enterprise, fullEnterprise } from '../../helpers/enterprises.js';
import { instrument, sample } from '../../helpers/feeds.js';
import { arbitraryJson, seeded, mutate } from '../../helpers/fuzz.js';

/** A change to a valid record, the path and code of the problem, and its message with help. */
const RECORDS: readonly [name: string, change: object, problem: string, message: RegExp][] = [
  [
    'no title',
    { title: undefined },
    'title missing',
    /“title” is missing\. Add it: a string \(text\), or the text in each language/,
  ],
  [
    'a misspelt title',
    { title: undefined, titel: 'x' },
    'title missing',
    /Is “titel” a misspelling\? Rename it to “title”/,
  ],
  [
    'a typo in a value',
    { supportType: 'grants' },
    'supportType unknown-value',
    /“grants” is not an allowed value\. Did you mean "grant"\? Allowed values: grant, co-financing/,
  ],
  [
    'a value with a capital',
    { resourceType: 'Financial' },
    'resourceType unknown-value',
    /Did you mean "financial"\?/,
  ],
  [
    'a value in Latvian',
    { supportType: 'tūlītējs' },
    'supportType unknown-value',
    /allowed value\. Allowed values: grant/,
  ],
  [
    'a date as people write it',
    { rounds: [{ closes: '4.12.2026' }] },
    'rounds.0.closes date',
    /Write "2026-12-04"\./,
  ],
  [
    'a date with slashes',
    { rounds: [{ closes: '04/12/2026' }] },
    'rounds.0.closes date',
    /Write "2026-12-04"\./,
  ],
  [
    'a Lithuanian date with a time',
    { rounds: [{ closes: '2026.12.04 16:00' }] },
    'rounds.0.closes date',
    /Write "2026-12-04T16:00"\./,
  ],
  [
    'a date with an offset',
    { rounds: [{ opens: '2026-02-20T12:00:00.000Z' }] },
    'rounds.0.opens date',
    /Write "2026-02-20T12:00:00"\./,
  ],
  [
    'a time where only a date is allowed',
    { updated: '2026-11-20T12:00' },
    'updated date',
    /Write "2026-11-20"\. Use YYYY-MM-DD, without a time/,
  ],
  [
    'a date in words',
    { updated: 'last week' },
    'updated date',
    /“last week” is not a valid date\. Use YYYY-MM-DD/,
  ],
  [
    'a day that does not exist',
    { updated: '2026-02-30' },
    'updated date',
    /does not exist: that month has 28 days/,
  ],
  [
    'a link without its scheme',
    { url: 'www.novads.lv/grants' },
    'url link',
    /Write "https:\/\/www\.novads\.lv\/grants"/,
  ],
  [
    'a link with a space',
    { url: 'https://novads.lv/my file.pdf' },
    'url link',
    /Write "https:\/\/novads\.lv\/my%20file\.pdf"/,
  ],
  [
    'a script instead of a link',
    { url: 'javascript:alert(1)' },
    'url link',
    /valid web address\. A web address starts with https/,
  ],
  [
    'an email address with a name',
    { contact: { email: 'Anna <anna@novads.lv>' } },
    'contact.email email',
    /Write "anna@novads\.lv"/,
  ],
  [
    'two phone numbers',
    { contact: { phone: '+371 60000000; 60000001' } },
    'contact.phone phone',
    /one number only/,
  ],
  ['an id with a space', { id: 'Grants 2027' }, 'id id', /Write "grants-2027"/],
  [
    'money as text',
    { amount: { to: '1 500,50 EUR' } },
    'amount.to wrong-type',
    /“amount › to” is a string .+ must be a number, 0 or more.+ Write 1500\.50, without/,
  ],
  ['a negative amount', { amount: { to: -1 } }, 'amount.to too-small', /-1 is too small\. The minimum is 0/],
  [
    'a share of more than 100 %',
    { amount: { coFundingPercent: 110 } },
    'amount.coFundingPercent too-big',
    /110 is too large\. The maximum is 100/,
  ],
  [
    'a currency in words',
    { amount: { currency: 'euro' } },
    'amount.currency currency',
    /three capital letters/,
  ],
  ['yes in Latvian', { allYear: 'jā' }, 'allYear wrong-type', /Write true, without quotation marks/],
  [
    'a single value instead of a list',
    { areas: 'novads' },
    'areas wrong-type',
    /Put it in square brackets: \["novads"\]/,
  ],
  ['a list instead of a single value', { title: ['x'] }, 'title wrong-type', /“title” is a list/],
  ['null', { contact: null }, 'contact wrong-type', /Leave out the field/],
  ['an empty text', { summary: '' }, 'summary empty', /text is empty/],
  ['an empty text in one language', { summary: { lv: 'x', en: '' } }, 'summary.en empty', /text is empty/],
  ['texts in no language', { summary: {} }, 'summary empty', /“summary” is empty\. Write a string/],
  [
    'a language by its name',
    { summary: { Latviešu: 'x', en: 'x' } },
    'summary.Latviešu language',
    /Write "lv"/,
  ],
  [
    'a text far too long',
    { summary: 'x'.repeat(20_001) },
    'summary too-long',
    /20001 characters; the limit is 20000/,
  ],
];

describe('a record that is not shown', () => {
  for (const [name, change, problem, expected] of RECORDS)
    it(`has ${name}`, () => {
      const errors = findingsOf(change).filter(({ severity }) => severity === 'error');
      assert.deepEqual(codesOf(errors), [problem]);
      assert.match(messageOf(errors[0]!), expected);
      assert.equal(errors[0]!.list, 'instruments');
      assert.equal(errors[0]!.index, 0);
    });

  it('has question ids that would lose answers', () => {
    const ids = ['a.0.b', 'members.0.name', 'Vārds un uzvārds', 'constructor'];
    const questions = ids.map((id) => ({ id, type: 'text', label: 'L' }));
    const { findings } = checkJson(
      validFeed([validRecord()], { contests: [rawContest('c', { questions })] }),
    );
    const errors = findings.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ path, code, help = '' }) => `${path} ${code} ${/^Write "([^"]*)"/.exec(help)?.[1]}`),
      ['a-0-b', 'members-0-name', 'vards-un-uzvards', 'q-constructor'].map(
        (suggestion, at) => `questions.${at}.id question-id ${suggestion}`,
      ),
    );
    assert.match(
      messageOf(errors[0]!),
      /“a\.0\.b” cannot be used as the id of a question or column\. .+ no dots/,
    );
  });

  it('is not a record at all', () => {
    const { findings, records } = checkJson(validFeed([validRecord(), 7, null]));
    assert.deepEqual(codesOf(findings), [' wrong-type', ' wrong-type']);
    assert.match(findings[0]!.message, /^This record is a number, but must be an object/);
    assert.deepEqual(records, { instruments: { total: 3, leftOut: 2 } });
  });

  it('has the id of an earlier valid record', () => {
    const broken = validRecord({ supportType: 'gift' });
    const { findings } = checkJson(validFeed([broken, validRecord(), validRecord()]));
    assert.deepEqual(
      findings.map(({ index, code }) => `${index} ${code}`),
      ['0 unknown-value', '2 duplicate-id'],
    );
    assert.match(findings[1]!.message, /“grants” is also the id of an earlier record \(line \d+\)/);
  });

  it('is located by line and column, index and id', () => {
    const text =
      '{"tilts": 1,\n"publisher": {"name": "N", "contact": {"phone": "+371 1234"}},\n"updated": "2026-11-20", "languages": ["lv"],\n"instruments": [\n{"id": "a", "title": "T", "summary": "S",\n  "resourceType": "financial", "supportType": "x", "provider": {"name": "G"}, "allYear": true}]}';
    const [finding] = checkJson(text).findings;
    assert.deepEqual(
      { ...finding, message: '', help: '' },
      {
        severity: 'error',
        code: 'unknown-value',
        line: 6,
        column: 47,
        list: 'instruments',
        index: 0,
        id: 'a',
        path: 'supportType',
        message: '',
        help: '',
      },
    );
  });
});

describe('an error', () => {
  const GOOD: Partial<Record<string, readonly unknown[]>> = {
    ...(sample() as unknown as Record<string, readonly unknown[]>),
    enterprises: [enterprise('least'), fullEnterprise()],
  };

  for (const list of Object.keys(recordSchemas) as CollectionName[])
    it(`means that the page does not show the record in “${list}”`, async () => {
      const kinds = (await import(`../../../src/core/feed/generated/${list}.ts`)) as Record<string, unknown>;
      const good = GOOD[list]!;
      const random = seeded(11);
      let broken = 0;
      for (let turn = 0; turn < 60; turn++) {
        const raw = Array.from({ length: 10 }, () =>
          random.pick([
            () => arbitraryJson(random),
            () => mutate(random, random.pick(good), 0.03),
            () => random.pick(good),
          ])(),
        ).map((record) => JSON.parse(JSON.stringify(record ?? null)) as unknown);
        const records = new RecordCollection(kinds[list] as RecordType<CollectionName>, raw);
        const left = raw.flatMap((_, index) => (records.get(index) ? [] : [index]));
        const named = checkJson(validFeed([], { [list]: raw })).findings.filter(
          ({ severity, list: where }) => severity === 'error' && where === list,
        );
        assert.deepEqual(
          [...new Set(named.map(({ index }) => index))].sort((a, b) => a! - b!),
          left,
        );
        for (const each of named) assert.ok(each.message && each.line > 0, JSON.stringify(each));
        broken += left.length;
      }
      assert.ok(broken > 50, `${broken} broken`);
    });

  it('outside the records means that the page shows nothing', () => {
    const random = seeded(5);
    for (let turn = 0; turn < 400; turn++) {
      const raw = turn % 4 ? mutate(random, validFeed([])) : arbitraryJson(random);
      const json = JSON.parse(JSON.stringify(raw ?? null)) as unknown;
      let isAccepted = true;
      try {
        parseEnvelope(json);
      } catch (error) {
        if (!(error instanceof FeedError)) throw error;
        isAccepted = false;
      }
      const isReported = checkJson(json).findings.some(
        ({ severity, list }) => severity === 'error' && list === 'feed',
      );
      assert.equal(isReported, !isAccepted, JSON.stringify(json));
    }
  });
});

describe('messages', () => {
  interface Def {
    readonly [key: string]: unknown;
    readonly checks?: readonly {
      readonly _zod: { readonly def: { readonly error?: (issue: object) => unknown } };
    }[];
  }

  /** Names of all refinements in a schema. */
  function namesOf(schema: unknown, seen = new Set<unknown>()): Set<string> {
    const names = new Set<string>();
    if (typeof schema !== 'object' || schema === null || seen.has(schema)) return names;
    seen.add(schema);
    const def = (schema as { _zod?: { def: Def } })._zod?.def;
    for (const check of def?.checks ?? []) {
      const name = check._zod.def.error?.({});
      if (typeof name === 'string') names.add(name);
    }
    for (const part of Object.values(def ?? schema)) for (const name of namesOf(part, seen)) names.add(name);
    return names;
  }

  const names = [...namesOf(envelopeSchema), ...namesOf(recordSchemas)];

  it('exist for all refinements of the schemas', () => {
    assert.ok(names.includes('date') && names.includes('link'), names.join());
    assert.deepEqual(
      names.filter((name) => !REFINEMENT_MESSAGES[name]),
      [],
    );
  });

  it('never contain undefined values', () => {
    const random = seeded(3);
    for (let turn = 0; turn < 200; turn++) {
      const { findings } = checkJson(validFeed([mutate(random, instrument('a'), 0.3)]));
      for (const finding of findings) assert.doesNotMatch(messageOf(finding), /undefined|NaN/);
    }
  });
});
