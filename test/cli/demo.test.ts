/** The invented municipality's pages, as its server sends them. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { FRONT } from '../../src/cli/demo-front.js';
import { pagePath } from '../../src/cli/demo-pages.js';
import { demoApp } from '../../src/cli/serve.js';
import { LANGUAGES } from '../../src/locale/languages.js';

const ELEMENTS = readdirSync('src/define')
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name !== 'define');

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
    it(`has every element on its first page, in ${language}`, async () => {
      const html = await read(pagePath(FRONT, language));
      assert.match(html, new RegExp(`<html lang="${language}"`));
      for (const name of ELEMENTS) assert.ok(html.includes(`<tilts-${name} src="/feed.json"`), name);
    });

  it('leads from its first page to all others; no link is dead', async () => {
    const seen = new Set<string>();
    const next = ['/'];
    while (next.length) {
      const path = next.pop()!;
      if (seen.has(path)) continue;
      seen.add(path);
      const html = await read(path);
      if (html.startsWith('<!doctype')) next.push(...linksOf(html));
    }
    const pages = [...seen].filter((path) => path !== '/feed.json');
    assert.equal(pages.length, 6 * LANGUAGES.length);
  });
});
