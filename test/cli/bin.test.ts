import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { publishedSchema } from '../../src/core/feed-docs/published-schema.js';
import type { Report } from '../../src/core/check/report.js';
import { validFeed, validRecord } from '../helpers/check.js';
import { serveTilts, tilts, withFile, withServer } from '../helpers/run-tilts.js';

const SAMPLE = new URL('../../stories/feeds/paraugnovads.json', import.meta.url);
const FRESH = new Date().toISOString().slice(0, 10);
const GOOD = JSON.stringify(validFeed([validRecord()], { updated: FRESH }));
const WEAK = JSON.stringify(validFeed([validRecord({ url: 'http://novads.lv' })], { updated: FRESH }));
const INVALID = JSON.stringify(validFeed([validRecord({ supportType: 'gift' })], { updated: FRESH }));

describe('tilts check', () => {
  for (const [name, text, code, expected] of [
    ['a valid feed', GOOD, 0, /✓ No problems/],
    ['a feed with weak data', WEAK, 0, /1 warning in 1 instrument\. All records are shown/],
    ['an invalid feed', INVALID, 1, /✗ error unknown-value/],
    ['a file that is not JSON', 'hello', 1, /“hello” is not valid JSON/],
  ] as const)
    it(`exits with ${code} for ${name}`, async () => {
      const answer = await withFile(text, (path) => tilts('check', path));
      assert.equal(answer.code, code, answer.error);
      assert.match(answer.out, expected);
      assert.equal(answer.error, '');
    });

  it('exits with 1 if the feed cannot be read', async () => {
    const { code, out, error } = await tilts('check', '/nowhere.json');
    assert.deepEqual([code, error], [1, '']);
    assert.match(out, /✗ error unreadable/);
  });

  for (const [name, args, expected] of [
    ['no feed', ['check'], /Missing argument/],
    ['two feeds', ['check', 'a.json', 'b.json'], /Unexpected argument “b.json”/],
    ['an unknown option', ['check', 'a.json', '--jsno'], /--jsno/],
    ['an unknown command', ['chekc', 'a.json'], /Unknown command “chekc”/],
    ['an invalid port', ['serve', '--port', 'eighty'], /“eighty” is not a valid port/],
  ] as const)
    it(`exits with 2 and shows the help for ${name}`, async () => {
      const { code, out, error } = await tilts(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, expected);
      assert.match(error, /tilts check <file or address>/);
      assert.doesNotMatch(error, /\n\s+at /);
    });

  it('prints the report as JSON', async () => {
    const { code, out } = await withFile(INVALID, (path) => tilts('check', path, '--json'));
    const report = JSON.parse(out) as Report;
    assert.equal(code, 1);
    assert.deepEqual(Object.keys(report), ['report', 'feed', 'errors', 'warnings', 'records', 'findings']);
    assert.deepEqual([report.report, report.errors, report.warnings], [1, 1, 0]);
    assert.deepEqual(report.records, { instruments: { total: 1, leftOut: 1 } });
    assert.deepEqual(Object.keys(report.findings[0]!), [
      ...['severity', 'code', 'line', 'column', 'list', 'index', 'id', 'path', 'message', 'help'],
    ]);
  });

  it('reads an address', async () => {
    const { code, out } = await withServer(
      (_, response) => response.end(INVALID),
      (url) => tilts('check', url),
    );
    assert.equal(code, 1);
    assert.match(out, /http:\/\/127\.0\.0\.1:\d+\/feed\.json\n/);
  });

  it('finds no error in the sample feed', async () => {
    assert.equal((await tilts('check', fileURLToPath(SAMPLE))).code, 0);
  });
});

describe('tilts schema', () => {
  it('prints the JSON Schema that the sample feed refers to', async () => {
    const { code, out } = await tilts('schema');
    const { $schema } = JSON.parse(await readFile(SAMPLE, 'utf8')) as { $schema: string };
    assert.equal(code, 0);
    assert.ok(isDeepStrictEqual(JSON.parse(out), publishedSchema()));
    const published = JSON.parse(await readFile(new URL($schema, SAMPLE), 'utf8')) as unknown;
    assert.ok(
      isDeepStrictEqual(published, JSON.parse(out)),
      'run: npx tilts schema > stories/feeds/feed.schema.json',
    );
  });
});

describe('tilts schema --lang', () => {
  it('describes the fields in Latvian', async () => {
    const { code, out } = await tilts('schema', '--lang', 'lv');
    assert.equal(code, 0);
    assert.match(out, /"title": "Pieteikšanās beigas"/);
  });

  it('refuses a language that there is not', async () => {
    const { code, error } = await tilts('schema', '--lang', 'de');
    assert.equal(code, 2);
    assert.match(error, /“de” is none of the languages lv, en, lt, et/);
  });
});

describe('tilts reference', () => {
  it('prints every field in English and in Latvian', async () => {
    const english = await tilts('reference');
    assert.equal(english.code, 0);
    assert.match(
      english.out,
      /^\| `amount\.coFundingPercent` Own contribution, % \| .+ \| number, from 0 to 100 \| `10` \|$/m,
    );
    const { out } = await tilts('reference', '--lang', 'lv');
    assert.match(out, /^## Ideju konkursi \(`contests`\)$/m);
    for (const line of out.split('\n').filter((each) => each.startsWith('| ')))
      assert.equal(line.replaceAll('\\|', '').split('|').length, 6, line);
  });

  it('refuses a language in which there is none', async () => {
    const { code, error } = await tilts('reference', '--lang', 'et');
    assert.equal(code, 2);
    assert.match(error, /The reference is in en and lv, not in “et”/);
  });
});

describe('tilts serve', () => {
  it('serves the given feed unchanged, and its latest content after each change of the file', async () => {
    await withFile(GOOD, async (path) => {
      const { url, said, stop } = await serveTilts(path);
      try {
        const before = await fetch(`${url}feed.json`);
        assert.deepEqual(await before.json(), JSON.parse(GOOD));
        assert.doesNotMatch(said(), /sample/);
        await writeFile(path, WEAK);
        const after = await fetch(`${url}feed.json`);
        assert.deepEqual(await after.json(), JSON.parse(WEAK));
        assert.notEqual(after.headers.get('etag'), before.headers.get('etag'));
      } finally {
        await stop();
      }
    });
  });

  it('reports why a feed cannot be read, and keeps running', async () => {
    await withFile('{"tilts": 1,}', async (path) => {
      const { url, said, stop } = await serveTilts(path);
      try {
        assert.match(said(), /✗ error syntax {2}line 1, column 13/);
        const broken = await fetch(`${url}feed.json`);
        assert.equal(broken.status, 422);
        assert.match(await broken.text(), /comma before the closing “}”/);
        assert.equal((await fetch(url)).status, 200);
        await writeFile(path, GOOD);
        assert.equal((await fetch(`${url}feed.json`)).status, 200);
      } finally {
        await stop();
      }
    });
  });

  for (const [name, feed] of [
    ['a feed without a publisher', {}],
    ['an unknown time zone', { publisher: { name: 'N', timeZone: 'Mars' } }],
    ['invalid records', { instruments: [null, 7] }],
    ['a list instead of a feed', []],
  ] as const)
    it(`serves ${name}, so that the page can report it`, async () => {
      await withFile(JSON.stringify(feed), async (path) => {
        const { url, said, stop } = await serveTilts(path);
        try {
          assert.match(said(), /✗ error/);
          assert.deepEqual(await (await fetch(`${url}feed.json`)).json(), feed);
        } finally {
          await stop();
        }
      });
    });

  it('exits with 1 if there is no such file', async () => {
    const { code, error } = await tilts('serve', '/nowhere.json', '--port', '0');
    assert.equal(code, 1);
    assert.match(error, /There is no file \/nowhere\.json/);
  });

  it('reports that the port is in use', async () => {
    await withServer(
      (_, response) => response.end(),
      async (url) => {
        const { code, error } = await tilts('serve', '--port', new URL(url).port);
        assert.equal(code, 2);
        assert.match(error, /Port \d+ is already in use/);
      },
    );
  });
});
