/** `npm run release`, on a small folder. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { makeRelease, releaseDate } from '../../src/build/release.mjs';

const CHANGELOG = '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2027-01-31\n\n### Added\n\n- A map.\n';

describe('a release', () => {
  const root = mkdtempSync(join(tmpdir(), 'tilts-release-'));
  after(() => rmSync(root, { recursive: true }));
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const about = { version: '1.2.0', date: '2027-01-31' };

  write('dist/tilts.js', 'script');
  write('dist/licences.txt', 'licences of libraries');
  write('dist/cli/tilts.mjs', 'command');
  write('dist/lib/index.js', 'for npm');
  write('dist/web-types.json', '{}');
  for (const path of ['LICENSE', 'stories/feeds', 'src/build/release'])
    cpSync(path, join(root, path), { recursive: true });
  write('CHANGELOG.md', CHANGELOG);

  it('contains what a webmaster uploads, and nothing that only npm needs', () => {
    const files = unzipSync(makeRelease(root, about));
    const names = Object.keys(files);
    for (const name of ['tilts.js', 'licences.txt', 'cli/tilts.mjs', 'LICENSE.txt', 'sample/tilts-feed.json'])
      assert.ok(names.includes(`tilts/${name}`), name);
    assert.deepEqual(
      names.filter((name) => /lib|web-types/.test(name)),
      [],
    );
    assert.equal(strFromU8(files['tilts/tilts.js']), 'script');
  });

  it('has a readme in every language, with the version and the script of that language', () => {
    const files = unzipSync(makeRelease(root, about));
    for (const language of ['lv', 'en', 'lt', 'et']) {
      const text = strFromU8(files[`tilts/README.${language}.txt`]);
      assert.match(text, /^Tilts 1\.2\.0\n/);
      assert.ok(text.includes(`tilts.${language}.min.js`), language);
      assert.ok(text.includes(`<html lang="${language}">`), language);
    }
  });

  it('is reproducible', () => assert.deepEqual(makeRelease(root, about), makeRelease(root, about)));

  it('needs an entry for its version in the changelog', () => {
    assert.equal(releaseDate(CHANGELOG, '1.2.0'), '2027-01-31');
    assert.throws(() => releaseDate(CHANGELOG, '1.3.0'), /no entry “## \[1\.3\.0\]/);
    assert.throws(
      () => releaseDate('## [1.3.0] - 2027-02-01\n\n## [1.2.0] - 2027-01-31\n\nx', '1.3.0'),
      /no entry/,
    );
  });
});
