/** The pages of the fictional municipality, as the server sends them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ELEMENTS } from '../../../src/build/elements.mjs';
import { HOME } from '../../../src/cli/demo/home.js';
import { pagePath, ROAD_MAP } from '../../../src/cli/demo/pages.js';
import { demoApp } from '../../../src/cli/serve.js';
import { LANGUAGES } from '../../../src/core/i18n/languages.js';
import { progressOf } from '../../../src/core/road-map/road-map.js';
import { decodeRoadMap, packedIn } from '../../../src/core/road-map/share-url.js';

describe('the demo', () => {
  const app = demoApp({ feed: undefined });
  const read = async (path: string): Promise<string> => {
    const response = await app.request(path);
    assert.equal(response.status, 200, path);
    return response.text();
  };
  const linksOf = (html: string): string[] =>
    [...html.matchAll(/<a [^>]*?href="(\/[^"]*)"/g)].map(([, href]) => href!);

  for (const language of LANGUAGES)
    it(`has every element on its home page, in ${language}`, async () => {
      const html = await read(pagePath(HOME, language));
      assert.match(html, new RegExp(`<html lang="${language}"`));
      for (const name of ELEMENTS) assert.ok(html.includes(`<tilts-${name}`), name);
    });

  for (const language of LANGUAGES)
    it(`has an example of a road map that can be opened, in ${language}`, async () => {
      const html = await read(pagePath(ROAD_MAP, language));
      const [, packed = ''] = /href="(#tilts-road-map-[^"]+)"/.exec(html) ?? [];
      const decoded = await decodeRoadMap(packedIn(packed) ?? '');
      assert.ok(typeof decoded === 'object');
      assert.deepEqual(decoded.issues, []);
      assert.deepEqual(progressOf(decoded.map, 'community'), { done: 4, total: 28 });
    });

  it('links from its home page to all others, without broken links', async () => {
    const seen = new Set<string>();
    const next = ['/'];
    while (next.length) {
      const path = next.pop()!;
      if (seen.has(path)) continue;
      seen.add(path);
      const html = await read(path);
      // What is built is tried with the built files.
      if (html.startsWith('<!doctype'))
        next.push(...linksOf(html).filter((link) => !link.startsWith('/tilts/')));
    }
    const pages = [...seen].filter((path) => path !== '/feed.json');
    assert.equal(pages.length, 10 * LANGUAGES.length);
    assert.ok(linksOf(await read('/')).includes('/tilts/desk.html'));
  });
});
