import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { feedJsonSchema } from '../../src/feed/json-schema.js';
import type { Report } from '../../src/cli/check/report.js';
import { goodFeed, goodRecord } from '../helpers/checked.js';
import { serveTilts, tilts, withFile, withServer } from '../helpers/run-tilts.js';

const SAMPLE = new URL('../../stories/feeds/paraugnovads.json', import.meta.url);
const FRESH = new Date().toISOString().slice(0, 10);
const GOOD = JSON.stringify(goodFeed([goodRecord()], { updated: FRESH }));
const POOR = JSON.stringify(goodFeed([goodRecord({ url: 'http://novads.lv' })], { updated: FRESH }));
const BAD = JSON.stringify(goodFeed([goodRecord({ form: 'gift' })], { updated: FRESH }));

describe('tilts check', () => {
  for (const [name, text, code, said] of [
    ['good', GOOD, 0, /✓ Nothing to mend/],
    ['poor', POOR, 0, /1 warning in 1 instrument\. All records are shown/],
    ['bad', BAD, 1, /✗ error unknown-value/],
    ['no', 'hello', 1, /“hello” is not JSON/],
  ] as const)
    it(`ends with ${code} on a ${name} feed`, async () => {
      const answer = await withFile(text, (path) => tilts('check', path));
      assert.equal(answer.code, code, answer.error);
      assert.match(answer.out, said);
      assert.equal(answer.error, '');
    });

  it('ends with 1 where there is no feed to read', async () => {
    const { code, out, error } = await tilts('check', '/nowhere.json');
    assert.deepEqual([code, error], [1, '']);
    assert.match(out, /✗ error unreadable/);
  });

  for (const [name, args, said] of [
    ['no feed', ['check'], /Which feed\?/],
    ['two feeds', ['check', 'a.json', 'b.json'], /“b.json” is too many/],
    ['an option of nobody', ['check', 'a.json', '--jsno'], /--jsno/],
    ['a command of nobody', ['chekc', 'a.json'], /no command “chekc”/],
    ['a port that is none', ['serve', '--port', 'eighty'], /“eighty” is not a port/],
  ] as const)
    it(`ends with 2 and shows the help on ${name}`, async () => {
      const { code, out, error } = await tilts(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, said);
      assert.match(error, /tilts check <file or address>/);
      assert.doesNotMatch(error, /\n\s+at /);
    });

  it('prints a report for machines', async () => {
    const { code, out } = await withFile(BAD, (path) => tilts('check', path, '--json'));
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
      (_, response) => response.end(BAD),
      (url) => tilts('check', url),
    );
    assert.equal(code, 1);
    assert.match(out, /http:\/\/127\.0\.0\.1:\d+\/feed\.json\n/);
  });

  it('finds nothing wrong in the sample', async () => {
    assert.equal((await tilts('check', fileURLToPath(SAMPLE))).code, 0);
  });
});

describe('tilts schema', () => {
  it('prints the JSON Schema that the sample points to', async () => {
    const { code, out } = await tilts('schema');
    const { $schema } = JSON.parse(await readFile(SAMPLE, 'utf8')) as { $schema: string };
    assert.equal(code, 0);
    assert.ok(isDeepStrictEqual(JSON.parse(out), feedJsonSchema()));
    const beside = JSON.parse(await readFile(new URL($schema, SAMPLE), 'utf8')) as unknown;
    assert.ok(
      isDeepStrictEqual(beside, JSON.parse(out)),
      'run: npx tilts schema > stories/feeds/feed.schema.json',
    );
  });
});

describe('tilts serve', () => {
  it('shows a feed of one’s own as it stands, after each change of the file', async () => {
    await withFile(GOOD, async (path) => {
      const { url, said, stop } = await serveTilts(path);
      try {
        const before = await fetch(`${url}feed.json`);
        assert.deepEqual(await before.json(), JSON.parse(GOOD));
        assert.doesNotMatch(said(), /sample/);
        await writeFile(path, POOR);
        const after = await fetch(`${url}feed.json`);
        assert.deepEqual(await after.json(), JSON.parse(POOR));
        assert.notEqual(after.headers.get('etag'), before.headers.get('etag'));
      } finally {
        await stop();
      }
    });
  });

  it('says what is wrong with a feed that cannot be read, and goes on', async () => {
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
    ['no publisher', {}],
    ['a time zone of nobody', { publisher: { name: 'N', timeZone: 'Mars' } }],
    ['records that are none', { instruments: [null, 7] }],
    ['a list for a feed', []],
  ] as const)
    it(`serves a feed with ${name}, so that the page can say so`, async () => {
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

  it('ends where there is no such file', async () => {
    const { code, error } = await tilts('serve', '/nowhere.json', '--port', '0');
    assert.equal(code, 1);
    assert.match(error, /There is no file \/nowhere\.json/);
  });

  it('says so where the port is taken', async () => {
    await withServer(
      (_, response) => response.end(),
      async (url) => {
        const { code, error } = await tilts('serve', '--port', new URL(url).port);
        assert.equal(code, 2);
        assert.match(error, /Port \d+ is taken/);
      },
    );
  });
});
