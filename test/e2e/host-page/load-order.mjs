/** Scripts that come twice or late, tags that come, move and go, and what the page shows meanwhile. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { newPage } from '../../helpers/browser.mjs';
import { ATTRIBUTES, placeholder, scriptTag, tag, watch } from '../../helpers/host-page.mjs';
import { all, browser, drawn, FILE, FIRST, n, NAMES, open, visit } from './harness.mjs';

/** The demo page at each width, also on a slow line: how far anything jumped when the elements took over. */
async function shifts() {
  const demo = spawn(process.execPath, ['dist/cli/tilts.mjs', 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(demo.stdout, 'data');
  const address = /http:\S+/.exec(said)[0];
  const found = [];
  for (const width of [320, 768, 1280])
    for (const speed of ['fast', 'slow']) {
      const context = await browser.createBrowserContext();
      const page = await newPage(context);
      await page.setViewport({ width, height: 900 });
      await watch(page);
      if (speed === 'slow')
        await page.emulateNetworkConditions({ download: 100_000, upload: 50_000, latency: 150 });
      await page.goto(address);
      await drawn(page, await page.evaluate((names) => document.querySelectorAll(names).length, NAMES));
      await page.waitForNetworkIdle();
      const shift = await page.evaluate(() => globalThis.shift);
      if (shift)
        found.push(
          `${width} px, ${speed}: ${shift.toFixed(4)}`,
          ...(await page.evaluate(() => globalThis.jumped)),
        );
      await context.close();
    }
  demo.kill();
  return found;
}

export const CASES = {
  'the script twice, late and async': () =>
    visit(
      {
        body: all + placeholder(FIRST),
        type: 'preview.html',
        script: scriptTag(FILE, 'async') + scriptTag(FILE),
      },
      n + 1,
      async (page) => {
        await page.addScriptTag({ url: `/tilts/${FILE}?ver=6.5`, type: FILE === 'tilts.js' ? 'module' : '' });
        await page.evaluate((name) => {
          const place = document.createElement('div');
          place.dataset.tilts = name;
          place.dataset.src = '/feed.json';
          document.body.append(place);
        }, FIRST);
        await drawn(page, n + 2);
        const doubled = await page.evaluate(
          () =>
            [...document.querySelectorAll('[data-tilts]')].filter(({ children }) => children.length !== 1)
              .length,
        );
        return doubled ? [`${doubled} placeholders filled twice`] : [];
      },
    ),
  'an editor’s preview that is measured when it changes gets the final height': () =>
    visit({ body: '' }, 0, async (page) => {
      await page.evaluate(
        (tags) => {
          const measure = () => (globalThis.measured = document.body.getBoundingClientRect().height);
          new MutationObserver(measure).observe(document.body, {
            attributes: true,
            characterData: true,
            childList: true,
            subtree: true,
          });
          // Set one by one, as an editor does; strict policies forbid a string of HTML.
          const elements = tags.map(([name, attributes]) => {
            const element = document.createElement(name);
            for (const [key, value] of attributes) element.setAttribute(key, value);
            return element;
          });
          document.body.append(...elements);
        },
        NAMES.split(',').map((name) => [name, Object.entries(ATTRIBUTES)]),
      );
      await drawn(page, n);
      await page.waitForNetworkIdle();
      await page.waitForFunction(
        () =>
          new Promise((done) =>
            requestAnimationFrame(() =>
              requestAnimationFrame(() => {
                const missing = document.body.getBoundingClientRect().height - globalThis.measured;
                done(Math.abs(missing) < 2);
              }),
            ),
          ),
      );
      return [];
    }),
  'a missing feed: one line in the console for each address': async () => {
    const { page, said, hear, close } = await open({
      body: tag(FIRST, { src: '”/feed.json”' }) + tag(FIRST, { src: '”/feed.json”' }),
    });
    await page.waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('[role=alert]'),
      {},
      `tilts-${FIRST}`,
    );
    await page.waitForNetworkIdle();
    await hear();
    await close();
    const lines = said.filter((line) => line.startsWith('Tilts'));
    return lines.length === 1 && lines[0].includes('”/feed.json”') ? [] : [`said: ${said.join(' | ')}`];
  },
  'two versions: one works, and one line in the console says so': async () => {
    const { page, said, close } = await open({
      body: all,
      script: scriptTag(FILE) + scriptTag(FILE, '', '/other/'),
    });
    await drawn(page, n);
    await close();
    return said.length === 1 && /version/.test(said[0]) ? [] : [`said: ${said.join(' | ') || 'nothing'}`];
  },
  'tags inserted, moved and removed while loading': () =>
    visit({ body: '<main></main><aside></aside>' }, 0, async (page) => {
      await page.evaluate(
        (names, attributes) => {
          const main = document.querySelector('main');
          for (const name of names) {
            const [stays, moves, goes] = [1, 2, 3].map(() => document.createElement(name));
            for (const each of [stays, moves, goes])
              for (const [key, value] of attributes) each.setAttribute(key, value);
            main.append(stays, moves, goes);
            document.querySelector('aside').append(moves);
            goes.remove();
            const place = document.createElement('div');
            place.dataset.tilts = name.replace('tilts-', '');
            for (const [key, value] of attributes) place.dataset[key] = value;
            main.append(place);
            document.querySelector('aside').append(place);
          }
        },
        NAMES.split(','),
        Object.entries(ATTRIBUTES),
      );
      await drawn(page, 3 * n);
      return [];
    }),
  'a preview written with document.write': () =>
    visit({ body: '', type: 'preview.html' }, 0, async (page) => {
      await page.evaluate((html) => {
        document.open();
        document.write(`<!doctype html><html lang="lv"><body>${html}`);
      }, placeholder(FIRST));
      await page.evaluate((html) => {
        document.write(html);
        document.close();
      }, all);
      await drawn(page, 1 + n);
      return [];
    }),
  'the fallback content is shown when the file is blocked': async () => {
    const { page, close } = await open({ body: all, script: scriptTag('tilts.blocked.js') });
    const hidden = await page.evaluate(
      () =>
        [...document.querySelectorAll('a, h1, footer')].filter(
          (each) => !each.checkVisibility() || !each.getBoundingClientRect().height,
        ).length,
    );
    await close();
    return hidden ? [`${hidden} not shown`] : [];
  },
  // The demo page loads the module whichever file the other cases are about.
  ...(FILE === 'tilts.js' ? { 'nothing on the demo page jumps when the element takes over': shifts } : {}),
};
