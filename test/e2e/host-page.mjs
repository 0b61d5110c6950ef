/**
 * Tilts on a page that is not ours, with the built files: strict policy, hostile styles, scripts twice and late, tags
 * that come, move and go, nothing left behind.
 * Usage: node test/e2e/host-page.mjs [file of dist/ to put into the page, e.g. tilts.lv.js]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import puppeteer from 'puppeteer-core';
import { BROWSER_FLAGS, findBrowser } from '../helpers/browser.mjs';
import { ELEMENTS, placeholder, scriptTag, startHost, tag, watch } from '../helpers/host-page.mjs';

const FILE = process.argv[2] ?? 'tilts.js';
const [FIRST] = ELEMENTS;
/** A script in one file speaks its own language, whatever is asked. */
const LANGUAGE = /^tilts\.(\w\w)\.js$/.exec(FILE)?.[1] ?? 'en';
const NAMES = ELEMENTS.map((name) => `tilts-${name}`).join();
const PAUSE_AT_MOST = 15_000;

const host = await startHost();
const browser = await puppeteer.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });

/** Opens a page with this body; answers with the page, and with all that it complained of. */
async function open({ head = '', body, style, html = '', script = scriptTag(FILE), type = 'html' }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const said = [];
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(host.base)) said.push(`Request to another host: ${request.url()}`);
  });
  await watch(page);
  const link = style ? `<link rel="stylesheet" href="${host.publish(style, 'css')}">` : '';
  const text = `<!doctype html><html lang="lv"${html}><head><meta charset="utf-8"><title>x</title>${link}${head}${script}</head><body><h1>Lapa</h1>${body}<footer>Kontakti</footer></body></html>`;
  await page.goto(host.base + host.publish(text, type));
  return { page, said, close: () => context.close() };
}

/** The demo page at each width, also on a slow line: how far anything jumped when the elements took over. */
async function shifts() {
  const demo = spawn(process.execPath, ['dist/cli/tilts.js', 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(demo.stdout, 'data');
  const address = /http:\S+/.exec(said)[0];
  const found = [];
  for (const width of [320, 768, 1280])
    for (const speed of ['fast', 'slow']) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
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

/** Waits until so many elements can be used: they have drawn controls. */
const drawn = (page, count) =>
  page.waitForFunction(
    (names, wanted) => {
      const all = [...document.querySelectorAll(names)];
      return (
        all.length === wanted &&
        all.every(
          (each) =>
            each.shadowRoot?.querySelector('input, button') && !each.shadowRoot.querySelector('.skeletons'),
        )
      );
    },
    { timeout: PAUSE_AT_MOST },
    NAMES,
    count,
  );

/** Opens, waits, does something and answers with all that went wrong. */
async function visit(options, count, work) {
  const { page, said, close } = await open(options);
  try {
    await drawn(page, count).catch(() => said.push(`Not all of ${count} elements were drawn`));
    const found = said.length ? [] : ((await work?.(page, said)) ?? []);
    return [...found, ...said, ...(await page.evaluate(() => globalThis.violations))];
  } finally {
    await close();
  }
}

const all = ELEMENTS.map((name) => tag(name)).join('');
const n = ELEMENTS.length;

/** How the inside of each element is laid out and looks, as far as the page has no say in it. */
const inside = (page) =>
  page.evaluate((names) => {
    const NAMES = [
      'display',
      'boxSizing',
      'direction',
      'textAlign',
      'textTransform',
      'textIndent',
      'whiteSpace',
      'visibility',
      'position',
    ];
    return [...document.querySelectorAll(names)].flatMap((element) => {
      const box = element.getBoundingClientRect();
      return [element, ...element.shadowRoot.querySelectorAll('*')].map((each) => {
        const style = globalThis.getComputedStyle(each);
        const { left, width, height } = each.getBoundingClientRect();
        const place = [left - box.left, width, height].map((px) => Math.round(px));
        return `${each.localName}.${each.className} ${place} ${NAMES.map((name) => style[name])}`;
      });
    });
  }, NAMES);

/** The inside once nothing changes it any more: all parts that come later are here and drawn. */
async function settledInside(page) {
  let before = '';
  for (let looks = 0; looks < 20; looks++) {
    await page.waitForNetworkIdle({ idleTime: 300 });
    const now = await inside(page);
    if (now.join() === before) return now;
    before = now.join();
  }
  throw new Error('The elements never come to rest');
}

/** The same elements on a clean page of the same font size and width, and on this one. */
async function sameInside(clean, hostile) {
  const found = [];
  let first;
  for (const style of [clean, hostile])
    found.push(
      ...(await visit({ body: `<div id="wrap">${all}</div>`, ...style }, n, async (page) => {
        const now = await settledInside(page);
        if (!first) first = now;
        else {
          const at = now.findIndex((line, index) => line !== first[index]);
          if (at >= 0) return [`clean:   ${first[at]}`, `hostile: ${now[at]}`];
        }
        return [];
      })),
    );
  return found;
}

const HOSTILE = `
* { box-sizing: content-box; text-align: center; text-transform: uppercase; text-indent: 3em; white-space: nowrap;
  direction: rtl; font-size: 10px !important; color: rgb(80, 0, 0) !important; line-height: 1.5; }
#wrap, div { display: grid; }
li, button, input, dialog, p { margin: 9px !important; padding: 9px !important; float: right !important; }
`;
const CLEAN = 'body { margin: 8px; font-size: 10px; color: rgb(80, 0, 0); line-height: 1.5; }';

const CASES = {
  'every element under the strict policy, with Trusted Types': () => visit({ body: all }, n),
  'every element by a placeholder': () =>
    visit({ body: ELEMENTS.map((name) => placeholder(name)).join('') }, n),
  'a placeholder passes its attributes on, and none that could run or style': () =>
    visit(
      {
        body: placeholder(FIRST, {
          lang: 'en',
          'heading-level': '4',
          debug: '',
          onclick: 'alert(1)',
          style: 'color:red',
          1: 'x',
          '': 'y',
        }),
      },
      1,
      (page) =>
        page.evaluate(
          (name, expectedLanguage) => {
            const element = document.querySelector(name);
            const names = element.getAttributeNames().sort().join();
            const expected = [
              'debug',
              'heading-level',
              'lang',
              'src',
              ...(element.hasAttribute('contest') ? ['contest'] : []),
            ]
              .sort()
              .join();
            return [
              ...(names === expected ? [] : [`attributes: ${names}`]),
              ...(element.querySelector('a') ? [] : ['the fallback is gone']),
              ...(element.language === expectedLanguage ? [] : [`language: ${element.language}`]),
            ];
          },
          `tilts-${FIRST}`,
          LANGUAGE,
        ),
    ),
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
  'two versions: one works and one line says so': async () => {
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
      await page.evaluate((names) => {
        const main = document.querySelector('main');
        for (const name of names) {
          const [stays, moves, goes] = [1, 2, 3].map(() => document.createElement(name));
          for (const each of [stays, moves, goes]) each.setAttribute('src', '/feed.json');
          main.append(stays, moves, goes);
          document.querySelector('aside').append(moves);
          goes.remove();
          const place = document.createElement('div');
          place.dataset.tilts = name.replace('tilts-', '');
          place.dataset.src = '/feed.json';
          main.append(place);
          document.querySelector('aside').append(place);
        }
      }, NAMES.split(','));
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
  'two of each do not get in each other’s way': () =>
    visit({ body: all + all }, 2 * n, (page) =>
      page.evaluate((names) => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        const doubled = ids.filter((id, at) => ids.indexOf(id) !== at);
        const within = [...document.querySelectorAll(names)].flatMap((element) => {
          const own = [...element.shadowRoot.querySelectorAll('[id]')].map(({ id }) => id);
          return own.filter((id, at) => own.indexOf(id) !== at);
        });
        return [...doubled, ...within].map((id) => `id twice: ${id}`);
      }, NAMES),
    ),
  'hostile styles of the page stay outside': () =>
    sameInside({ style: CLEAN }, { style: `${CLEAN}${HOSTILE}` }),
  'a root of 62.5 % changes nothing inside': () =>
    sameInside({ style: CLEAN }, { style: `html { font-size: 62.5% } ${CLEAN}` }),
  'a wrapper from right to left does not turn the element': () =>
    sameInside({ style: CLEAN }, { style: CLEAN, html: ' dir="rtl"' }),
  'what stands inside the tag is shown when the file is blocked': async () => {
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
  'nothing on the demo page jumps when the element takes over': shifts,
  'after 100 times in and out nothing stays behind': () =>
    visit({ body: all }, n, async (page) => {
      const client = await page.createCDPSession();
      const cycle = (times) =>
        page.evaluate(
          async (names, count) => {
            for (let at = 0; at < count; at++) {
              const made = names.map((name) => {
                const element = document.createElement(name);
                element.setAttribute('src', '/feed.json');
                return element;
              });
              document.body.append(...made);
              await Promise.all(made.map((each) => each.updateComplete));
              await new Promise((done) => requestAnimationFrame(done));
              made.forEach((each) => each.remove());
            }
          },
          NAMES.split(','),
          times,
        );
      const count = async () => {
        await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done))));
        await client.send('HeapProfiler.collectGarbage');
        await client.send('HeapProfiler.collectGarbage');
        const { Nodes, JSEventListeners } = await page.metrics();
        return { Nodes, JSEventListeners };
      };
      await cycle(5);
      const before = await count();
      await page.evaluate(() => {
        globalThis.timers = new Set();
        globalThis.requests = 0;
        const { setTimeout: set, clearTimeout: clear, setInterval: repeat, fetch: ask } = globalThis;
        globalThis.setTimeout = (work, ...rest) => {
          const id = set(
            () => {
              globalThis.timers.delete(id);
              work();
            },
            ...rest,
          );
          globalThis.timers.add(id);
          return id;
        };
        globalThis.clearTimeout = (id) => {
          globalThis.timers.delete(id);
          clear(id);
        };
        globalThis.setInterval = (...all) => {
          globalThis.timers.add('interval');
          return repeat(...all);
        };
        globalThis.fetch = (...all) => {
          globalThis.requests++;
          return ask(...all);
        };
      });
      await cycle(100);
      const after = await count();
      const left = await page.evaluate(() => ({
        timers: globalThis.timers.size,
        requests: globalThis.requests,
      }));
      return [
        // One cycle’s nodes may wait for the collector; a hundred may not.
        ...(after.Nodes - before.Nodes > 3_000 ? [`nodes: ${before.Nodes} → ${after.Nodes}`] : []),
        ...(after.JSEventListeners - before.JSEventListeners > 60
          ? [`listeners: ${before.JSEventListeners} → ${after.JSEventListeners}`]
          : []),
        ...(left.timers ? [`timers: ${left.timers}`] : []),
        ...(left.requests ? [`requests: ${left.requests}`] : []),
      ];
    }),
};

let failed = 0;
const only = process.env.CASE;
const cases = Object.entries(CASES).filter(([name]) => !only || name.includes(only));
for (const [name, run] of cases) {
  const start = performance.now();
  const problems = await run().catch((error) => [String(error)]);
  if (problems.length) failed++;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${problems.length ? '✗' : '✓'} ${name} (${seconds} s)${problems.map((line) => `\n    ${line}`).join('')}`,
  );
}
await browser.close();
host.close();
console.log(`${cases.length - failed} passed, ${failed} failed`);
process.exitCode = failed || !cases.length ? 1 : 0;
