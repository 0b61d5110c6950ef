import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { splitFeed } from '../../src/core/feed-parts/split-feed.js';
import { OpenError } from '../../src/desk/io/open-error.js';
import { openAddress, openFile } from '../../src/desk/io/open-feed.js';
import type { OpenedFeed, OpenProblem } from '../../src/desk/io/open.types.js';
import { feedOf, instrument } from '../helpers/feeds.js';
import { withServer } from '../helpers/run-tilts.js';

const FEED = feedOf([instrument('first')]);
const { index: INDEX, files: PARTS } = await splitFeed(FEED, () => '1');

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/foreign/${name}`, import.meta.url), 'utf8');

const open = (name: string, content: unknown): Promise<OpenedFeed> =>
  openFile(new File([typeof content === 'string' ? content : JSON.stringify(content)], name), 'lv');

/** Opens an address of a server that has these files. */
const openAt = (files: ReadonlyMap<string, string>, path: string): Promise<OpenedFeed> =>
  withServer(
    ({ url = '' }, response) => {
      const file = files.get(url.slice(1));
      response.writeHead(file === undefined ? 404 : 200).end(file);
    },
    (base) => openAddress(path, { language: 'lv', base }),
  );

async function problemOf(opening: Promise<OpenedFeed>): Promise<OpenProblem> {
  const error: unknown = await opening.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof OpenError, String(error));
  return error.problem;
}

const titles = ({ feed }: OpenedFeed): unknown[] =>
  ((feed['instruments'] ?? []) as { title: { lv: string } }[]).map(({ title }) => title.lv);

describe('a feed is opened', () => {
  it('by file', async () => {
    const { feed, source } = await open('feed.json', FEED);
    assert.deepEqual(feed, FEED);
    assert.equal(source.kind, 'feed');
  });

  it('by address, also by that of the index of a published feed', async () => {
    for (const [name, files] of [
      ['feed.json', new Map([['feed.json', JSON.stringify(FEED)]])],
      ['index.json', new Map([...PARTS, ['index.json', JSON.stringify(INDEX)]])],
    ] as const) {
      const { feed, source } = await openAt(files, name);
      assert.deepEqual(feed, FEED);
      assert.equal(source.kind, 'address');
      assert.match(source.name, new RegExp(`^http://127\\.0\\.0\\.1:\\d+/${name}$`));
    }
  });

  it('not by the file of an index, whose parts are other files: the whole feed is named', async () => {
    const problem = await problemOf(open('index.json', INDEX));
    assert.deepEqual(problem, { code: 'index', name: 'index.json', detail: 'feed.1.json' });
  });

  it('not by an index without its feed, with a wrong address or with another index behind it', async () => {
    const indexOf = (full: string): string => JSON.stringify({ tilts: 1, parts: { full } });
    for (const [full, further] of [
      ['feed.1.json', []],
      ['http://[', []],
      ['other.json', [['other.json', indexOf('feed.json')]]],
    ] as const)
      assert.equal(
        (await problemOf(openAt(new Map([['index.json', indexOf(full)], ...further]), 'index.json'))).code,
        'address',
      );
  });
});

describe('what others publish is opened', () => {
  for (const [name, format] of [
    ['hsds-services.json', 'HSDS (Open Referral)'],
    ['common-grants.json', 'CommonGrants'],
    ['news.json', 'JSON Feed'],
    ['page.html', 'JSON-LD'],
  ] as const)
    it(`${name}, by file and by address, with what was taken and what was not`, async () => {
      const text = fixture(name);
      const byFile = await open(name, text);
      const byAddress = await openAt(new Map([[name, text]]), name);
      for (const opened of [byFile, byAddress]) {
        const { kind, foreign, file } = opened.source;
        assert.equal(kind, 'foreign');
        assert.equal(file, undefined);
        assert.ok(foreign);
        assert.ok(foreign.format.includes(format), foreign.format);
        assert.ok(foreign.taken.length);
        for (const [list, count] of foreign.taken)
          assert.equal((opened.feed[list] as unknown[]).length, count);
      }
      // A page with JSON-LD says all that a record needs.
      assert.equal(byFile.source.foreign!.notes.length > 0, name !== 'page.html');
      assert.deepEqual(titles(byFile), titles(byAddress));
    });

  it('and is not written into its own file, which is no feed', async () => {
    const file = { name: 'news.json' } as NonNullable<OpenedFeed['source']['file']>;
    const foreign = await openFile(new File([fixture('news.json')], 'news.json'), 'lv', { file });
    assert.equal(foreign.source.file, undefined);
    const own = await openFile(new File([JSON.stringify(FEED)], 'feed.json'), 'lv', { file });
    assert.equal(own.source.file, file);
  });
});

describe('what cannot be opened', () => {
  it('is named with its reason', async () => {
    for (const [name, content, code, detail] of [
      ['a.json', '{"tilts": 1,}', 'not-json', /^1\. rinda, 13\. kolonna: /],
      ['a.json', '{"colour": "red"}', 'no-records', /nevienā no formātiem/],
      ['a.html', '<p>Novads</p>', 'no-records', /bez JSON-LD/],
      ['a.xlsx', 'no workbook', 'workbook', /^$/],
    ] as const) {
      const problem = await problemOf(open(name, content));
      assert.equal(problem.code, code);
      assert.match(problem.detail ?? '', detail);
    }
    assert.equal((await problemOf(openAt(new Map(), 'feed.json'))).detail, 'HTTP 404');
    assert.equal((await problemOf(openAt(new Map(), 'mailto:a@b.example'))).code, 'address');
  });
});
