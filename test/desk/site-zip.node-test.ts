import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { gunzipSync, strFromU8, unzipSync } from 'fflate';
import { FeedError } from '../../src/core/feed/parse.js';
import { shortHash, siteZip } from '../../src/desk/publish/site-zip.js';
import { parseBase } from '../../src/publish/site-files.js';
import { feedOf, instrument, NOW } from '../helpers/feeds.js';
import { withServer } from '../helpers/run-tilts.js';

const FEED = feedOf([instrument('first')]);

/** Files beside the desk: what pages load, and what they do not. */
const DIST: Readonly<Record<string, string>> = {
  'tilts.js': `import './1a2b3c4d/chunk.js'; ${'// '.repeat(600)}`,
  '1a2b3c4d/chunk.js': 'export {}',
  'embed.html': '<!doctype html>',
  'desk.html': '<!doctype html>',
  'fallback.css': 'a {}',
  'licences.txt': 'MIT',
};

const listOf = (files: Readonly<Record<string, string>>): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(files).flatMap(([name, text]) =>
        /\.(?:js|html)$/.test(name)
          ? [[name, { integrity: `sha384-${createHash('sha384').update(text).digest('base64')}` }]]
          : [],
      ),
    ),
  );

/** The zip that the desk makes where it stands beside these files. */
async function zipBeside(
  files: Readonly<Record<string, string>>,
  { feed = FEED, base = '/' }: { feed?: Readonly<Record<string, unknown>>; base?: string } = {},
): Promise<{ names: string[]; text(name: string): string; missing: readonly string[]; shares: number[] }> {
  const shares: number[] = [];
  const { zip, missing } = await withServer(
    ({ url = '' }, response) => {
      const file = files[url.slice(1)];
      response.writeHead(file === undefined ? 404 : 200).end(file);
    },
    (url) =>
      siteZip(
        feed,
        { folder: new URL('./', url).href, base, now: NOW },
        (lacking) => `missing: ${lacking.join()}`,
        (share) => shares.push(share),
      ),
  );
  const entries = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  return {
    names: Object.keys(entries),
    text: (name) => strFromU8(name.endsWith('.gz') ? gunzipSync(entries[name]!) : entries[name]!),
    missing,
    shares,
  };
}

describe('the zip of a site', () => {
  it('has the scripts, the feed in parts with its index last, and the HTML of each element and language', async () => {
    const { names, text, missing, shares } = await zipBeside({ ...DIST, 'integrity.json': listOf(DIST) });
    assert.deepEqual(missing, []);
    for (const name of ['tilts.js', '1a2b3c4d/chunk.js', 'embed.html', 'fallback.css', 'licences.txt'])
      assert.equal(text(`tilts/${name}`), DIST[name]);
    assert.ok(!names.includes('tilts/desk.html'));
    const index = JSON.parse(text('tilts-feed/index.json')) as {
      parts: { full: string; instruments: { lv: string } };
    };
    assert.deepEqual(JSON.parse(text(`tilts-feed/${index.parts.full}`)), FEED);
    assert.match(text(`tilts-feed/${index.parts.instruments.lv}`), /Nosaukums first/);
    const feeds = names.filter((name) => /^tilts-feed\/.*json$/.test(name));
    assert.equal(feeds.at(-1), 'tilts-feed/index.json');
    assert.equal(names.filter((name) => name.startsWith('fragments/')).length >= 16, true);
    assert.match(text('fragments/instrument-directory.lv.html'), /Nosaukums first/);
    assert.equal(shares.at(-1), 1);
    assert.deepEqual(
      shares,
      shares.toSorted((a, b) => a - b),
    );
  });

  it('has a compressed copy of each large file, and the lines that make a server send it', async () => {
    const { names, text } = await zipBeside({ ...DIST, 'integrity.json': listOf(DIST) });
    assert.equal(text('tilts/tilts.js.gz'), DIST['tilts.js']);
    assert.ok(!names.includes('tilts/embed.html.gz'));
    assert.match(text('tilts/.htaccess'), /Content-Encoding gzip/);
    assert.match(text('tilts-feed/.htaccess'), /immutable/);
    assert.match(text('nginx.conf'), /location \/tilts\//);
  });

  it('leads to the place on the site', async () => {
    const { text } = await zipBeside({}, { base: 'https://novads.lv/files/' });
    assert.match(
      text('fragments/idea-contest.lt.html'),
      /src="https:\/\/novads\.lv\/files\/tilts-feed\/index\.json"/,
    );
    assert.match(text('nginx.conf'), /location \/files\/tilts\//);
  });

  it('has the feed, and says what is missing, where the scripts do not stand beside the desk', async () => {
    for (const list of [undefined, '<!doctype html>', '[]']) {
      const { names, text, missing } = await zipBeside(list === undefined ? {} : { 'integrity.json': list });
      assert.deepEqual(missing, ['integrity.json']);
      assert.equal(text('README.txt'), 'missing: integrity.json');
      assert.ok(names.includes('tilts-feed/index.json'));
      assert.ok(!names.some((name) => /^tilts\/[^.]/.test(name)));
    }
  });

  it('leaves out a script of another version, and one that cannot be read', async () => {
    const files: Record<string, string> = {
      ...DIST,
      'tilts.js': 'another version',
      'integrity.json': listOf(DIST),
    };
    delete files['embed.html'];
    const { missing, names } = await zipBeside(files);
    assert.deepEqual([...missing].sort(), ['embed.html', 'tilts.js']);
    assert.ok(!names.includes('tilts/tilts.js'));
  });

  it('is refused where a page would show nothing', () =>
    assert.rejects(zipBeside({}, { feed: { ...FEED, languages: [] } }), FeedError));
});

describe('a hash without a function of the browser', () => {
  it('has eight letters and digits, and differs by text', () => {
    // http://www.isthe.com/chongo/src/fnv/test_fnv.c
    assert.equal(shortHash(''), '811c9dc5');
    assert.equal(shortHash('foobar'), 'bf9cf968');
  });
});

describe('the place on a site', () => {
  it('is a path or an address; anything else is none', () => {
    assert.equal(parseBase('/'), '/');
    assert.equal(parseBase('/files'), '/files/');
    assert.equal(parseBase('https://novads.lv'), 'https://novads.lv/');
    for (const wrong of ['', 'files', '//evil', 'javascript:alert(1)', '/a b', 'https://a.lv/"'])
      assert.equal(parseBase(wrong), undefined);
  });
});
