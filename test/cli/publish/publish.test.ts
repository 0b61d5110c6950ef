import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readSource } from '../../../src/cli/check/source.js';
import { nginxLines } from '../../../src/publish/web-server-files.js';
import { splitFeed } from '../../../src/core/feed-parts/split-feed.js';
import { feedOf, instrument } from '../../helpers/feeds.js';
import { tilts, withServer } from '../../helpers/run-tilts.js';

describe('tilts publish', () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  before(() => (folder = mkdtempSync(join(tmpdir(), 'tilts-publish-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('checks the feed first, and writes nothing if it has errors', async () => {
    writeFileSync(at('bad.json'), JSON.stringify(feedOf([instrument('a', { supportType: 'gift' })])));
    const { code, out } = await tilts('publish', at('bad.json'), '-o', at('site'));
    assert.equal(code, 1);
    assert.match(out, /supportType[^]*Nothing is written until the errors are fixed; with --force/);
    assert.equal(existsSync(at('site')), false);
  });

  it('cannot be forced to publish what no page could show', async () => {
    for (const text of ['{"tilts": 1', JSON.stringify(feedOf([], { languages: [] }))]) {
      writeFileSync(at('bad.json'), text);
      const { code, out } = await tilts('publish', at('bad.json'), '-o', at('site'), '--force');
      assert.equal(code, 1);
      assert.match(out, /Nothing is written until the errors are fixed\.$/m);
      assert.equal(existsSync(at('site')), false);
    }
  });

  it('says what is missing or wrong in its options', async () => {
    writeFileSync(at('feed.json'), JSON.stringify(feedOf([])));
    for (const [args, message] of [
      [[], /Missing argument: the file or address of a feed/],
      [[at('feed.json')], /Missing option: -o/],
      [[at('feed.json'), '-o', at('site'), '--base', 'files'], /“files” is no place on a site/],
      [[at('feed.json'), '-o', at('site'), '--base', '//evil'], /is no place on a site/],
    ] as const) {
      const { code, error } = await tilts('publish', ...args);
      assert.equal(code, 2);
      assert.match(error, message);
    }
  });

  it('is read by the other commands: they take the full feed that the index names', async () => {
    const feed = feedOf([instrument('a')]);
    const { index, files } = await splitFeed(feed, () => '1');
    writeFileSync(at('index.json'), JSON.stringify(index));
    for (const [name, text] of files) writeFileSync(at(name), text);
    assert.deepEqual(JSON.parse(await readSource(at('index.json'))), feed);
    const { code, out } = await tilts('check', at('index.json'));
    assert.equal(code, 0);
    assert.match(out, /1 instrument/);
    await withServer(
      ({ url = '' }, response) =>
        response.end(url === '/feed.json' ? JSON.stringify(index) : files.get(url.slice(1))),
      async (url) => assert.deepEqual(JSON.parse(await readSource(url)), feed),
    );
  });

  it('names the folder on the site in the lines for nginx', () =>
    assert.match(nginxLines('/files/'), /location \/files\/tilts\/ \{[^]*location \/files\/tilts-feed\/ \{/));
});
