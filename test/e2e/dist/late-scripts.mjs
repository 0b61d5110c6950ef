/** Ways in which plugins bring our script into a page: after consent, on the first touch, moved, as text, joined. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ALL, BOTH_FILES, saveAll, showAll } from './all-elements.mjs';
import { first } from './small-application.mjs';
import { startSite } from './site.mjs';

/** What a plugin leaves of the tag of a script: nothing runs until it makes a new one of it. */
const kept = (file) =>
  `<script type="text/plain" data-type="${file === 'tilts.js' ? 'module' : ''}" data-src="/tilts/${file}"></script>`;
const PLUGINS = {
  'in its place, after consent or the first touch': `document.querySelector('script[data-src]').replaceWith(script);
    document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
    window.dispatchEvent(new Event('load'));`,
  'at the end of the page, with a query of the cache': `script.src += '?ver=6.5&x=%20'; script.async = true;
    document.body.append(script);`,
};
const again = (work) => `window.consent = () => {
  const old = document.querySelector('script[data-src]');
  const script = document.createElement('script');
  if (old.dataset.type) script.type = old.dataset.type;
  script.src = old.dataset.src;
  ${work}
};`;

const document = (head) =>
  `<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>Novads</title>${head}</head><body>${ALL}</body></html>`;

export const CASES = {
  ...Object.fromEntries(
    Object.entries(PLUGINS).map(([name, work]) => [
      `the script comes late, ${name}`,
      {
        variants: BOTH_FILES,
        run: async ({ open, site, text, file }) => {
          const html = document(first(site, again(work)) + kept(file));
          const path = site.publish(html, undefined, { 'content-security-policy': "default-src 'self'" });
          const person = await open({ path });
          const { page } = person;
          const links = await page.$$eval('a[href="/feed.json"]', (all) =>
            all.map((each) => each.getBoundingClientRect().height),
          );
          assert.ok(links.length > 3 && links.every(Boolean), 'until then there are the links');
          await page.evaluate(() => window.consent());
          await showAll(person, text);
        },
      },
    ]),
  ),
  'the script runs as text, behind another that ends without a semicolon': {
    variants: [{ language: 'lv', file: 'tilts.lv.min.js' }],
    run: async ({ open, text, file }) => {
      const site = await startSite({ policy: null });
      try {
        const bundle = `var menu = (function () { return 1 })()\n${readFileSync(`dist/${file}`, 'utf8')}`;
        const loader = `addEventListener('load', () => fetch('${site.publish(bundle, 'text/javascript')}')
          .then((answer) => answer.text()).then((code) => (0, eval)(code)));`;
        const person = await open({ site, path: site.publish(document(first(site, loader))) });
        await showAll(person, text);
        await saveAll(person, text);
      } finally {
        await site.close();
      }
    },
  },
};
