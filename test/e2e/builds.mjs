/**
 * The files that a webmaster puts on a site: the script in one file, the page for frames, the list of hashes, and the
 * command, which runs from a copy of the folder.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { launchBrowser, newPage } from '../helpers/browser.mjs';
import { run } from '../helpers/steps.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(`${ROOT}/${path}`, 'utf8');
const TYPES = { js: 'text/javascript', html: 'text/html', json: 'application/json' };
const POLICY = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** A site: our files under /tilts/, the feed, and any page that a step has written. */
async function openSite(pages) {
  const asked = [];
  const app = new Hono();
  app.get('/feed.json', (context) =>
    context.body(read('stories/feeds/paraugnovads.json'), 200, { 'Content-Type': TYPES.json }),
  );
  app.get('/tilts/*', (context) => {
    const path = context.req.path.slice('/tilts/'.length);
    asked.push(path);
    return context.body(read(`dist/${path}`), 200, { 'Content-Type': TYPES[path.split('.').pop()] });
  });
  app.get('/icon', (context) => context.body(null, 204));
  app.get('*', (context) => {
    const page = pages[context.req.path];
    if (page?.type) return context.body(page.body, 200, { 'Content-Type': page.type });
    return page
      ? context.html(page, 200, { 'Content-Security-Policy': `${POLICY}; frame-src *` })
      : context.body('', 404);
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((done) => server.once('listening', done));
  return { asked, port: server.address().port, close: () => server.close() };
}

const document = (lang, body) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><link rel="icon" href="/icon"><title>Town</title><body>${body}`;
const tag = '<tilts-instrument-directory src="/feed.json" limit="3"></tilts-instrument-directory>';
const SEARCH = { lv: 'Meklēt', en: 'Search', lt: 'Ieškoti', et: 'Otsi' };

const pages = {
  ...Object.fromEntries(
    Object.keys(SEARCH).map((lang) => [
      `/${lang}`,
      document(lang, `<script src="/tilts/tilts.${lang}.js"></script>${tag}`),
    ]),
  ),
  '/module': document('en', `<script type="module" src="/tilts/tilts.js"></script>${tag}`),
  '/twice': document(
    'lv',
    `<script src="/tilts/tilts.lv.js"></script><script src="/tilts/tilts.lv.js"></script>${tag}`,
  ),
  '/both': document(
    'lv',
    `<script src="/tilts/tilts.lv.js"></script><script type="module" src="/tilts/tilts.js"></script>${tag}`,
  ),
};
// Plugins join scripts, and the one before does not always end with a semicolon.
pages['/joined.js'] = {
  body: `var menu = (function () { return 1 })()\n${read('dist/tilts.lv.min.js')}`,
  type: 'text/javascript',
};
for (const [path, charset] of [
  ['/baltic', '; charset=windows-1257'],
  ['/none', ''],
])
  pages[path] = {
    body: `<!doctype html><html lang="lv"><link rel="icon" href="/icon"><title>Novads</title><script src="/joined.js"></script>${tag}`,
    type: `text/html${charset}`,
  };
const site = await openSite(pages);
const home = `http://127.0.0.1:${site.port}`;
const frame = (settings) => `<iframe title="List" src="${home}/tilts/embed.html#${settings}"></iframe>`;
const SETTINGS =
  'element=instrument-directory&src=/feed.json&lang=lt&limit=3&onclick=alert(1)&--tilts-accent=rgb(1, 2, 3)&--tilts-card=url(/x.png)';
pages['/host'] = document(
  'en',
  `<script src="/tilts/embed-host.js" defer></script><div>${frame(SETTINGS)}</div>`,
);

const browser = await launchBrowser();

/** `tilts serve` in a copy: the demo, its files, and the submission server with its database. */
async function served(folder) {
  const child = spawn(process.execPath, ['tilts/cli/tilts.mjs', 'serve', '--port', '0'], {
    cwd: folder,
    env: { ...process.env, TILTS_OFFICER_TOKEN: 'officer-of-the-tests' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [said] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    const url = /http:\S+/.exec(said)?.[0];
    assert.ok(url, `The server says: ${said}`);
    for (const path of ['', 'feed.json', 'demo/crest.svg', 'tilts/tilts.js'])
      assert.equal((await fetch(url + path)).status, 200, path);
    const headers = { authorization: 'Bearer officer-of-the-tests' };
    assert.deepEqual(await (await fetch(`${url}applications`, { headers })).json(), []);
  } finally {
    child.kill();
    if (child.exitCode === null && !child.signalCode) await once(child, 'exit');
  }
}

/** Opens a page; says what it complained of. */
async function visit(path) {
  const page = await newPage(browser);
  await page.setViewport({ width: 900, height: 700 });
  const said = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && said.push(message.text()));
  site.asked.length = 0;
  await page.goto(home + path);
  return { page, said };
}
const heading = (place) => place.waitForSelector('::-p-aria([role="heading"])');
const label = (place) =>
  place.$eval('::-p-aria([role="search"])', (search) => search.getAttribute('aria-label'));

await run({
  'the version of the scripts is that of the package': () => {
    const { version } = JSON.parse(read('package.json'));
    assert.match(read('src/loader/version.ts'), new RegExp(`VERSION = '${version}'`));
  },

  'integrity.json knows every file for pages, its size and its hash': () => {
    const kept = JSON.parse(read('dist/integrity.json'));
    const files = readdirSync(`${ROOT}/dist`, { recursive: true })
      .filter((name) => /\.(?:js|html)$/.test(name) && !/^(?:lib|cli)\//.test(name))
      .sort();
    assert.deepEqual(Object.keys(kept), files);
    for (const name of files) {
      const bytes = readFileSync(`${ROOT}/dist/${name}`);
      const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
      assert.deepEqual(kept[name], { size: bytes.length, integrity });
    }
  },

  ...Object.fromEntries(
    Object.entries(SEARCH).map(([lang, word]) => [
      `tilts.${lang}.js is one file, in one language, under a strict policy`,
      async () => {
        const { page, said } = await visit(`/${lang}`);
        await heading(page);
        assert.match(await label(page), new RegExp(word));
        await (await page.$('::-p-aria([role="button"])')).click();
        assert.deepEqual(site.asked, [`tilts.${lang}.js`]);
        assert.deepEqual(said, []);
        await page.close();
      },
    ]),
  ),

  'the classic scripts are ASCII and begin with a semicolon; speed plugins know them as minified': () => {
    const languages = Object.keys(SEARCH).map((lang) => `tilts.${lang}`);
    for (const name of [...languages, 'embed', 'embed-host'])
      assert.match(read(`dist/${name}.js`), /^;\/\*! Tilts [\d.]+, MIT \*\/\n[\t\n\x20-\x7e]+$/, name);
    for (const name of languages) assert.equal(read(`dist/${name}.min.js`), read(`dist/${name}.js`));
  },

  'joined to another script, on a page with another encoding or none, it shows correct Latvian': async () => {
    for (const path of ['/baltic', '/none']) {
      const { page, said } = await visit(path);
      await heading(page);
      assert.match(await label(page), /Meklēt/);
      assert.deepEqual(said, []);
      await page.close();
    }
  },

  'the command runs from a copy of the folder, with Node and nothing else': async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tilts-copy-'));
    try {
      cpSync(join(ROOT, 'dist'), join(folder, 'tilts'), { recursive: true });
      cpSync(join(ROOT, 'stories/feeds/paraugnovads.json'), join(folder, 'feed.json'));
      const run = (...args) =>
        execFileSync(process.execPath, ['tilts/cli/tilts.mjs', ...args], { cwd: folder, encoding: 'utf8' });
      assert.match(run('check', 'feed.json'), /All records are shown/);
      assert.ok(JSON.parse(run('schema')).$schema);
      await served(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },

  'the script in one file twice, or beside the module: one works, no error': async () => {
    for (const path of ['/twice', '/both']) {
      const { page, said } = await visit(path);
      await heading(page);
      assert.deepEqual(said, []);
      await page.close();
    }
  },

  'a query typed before the index has loaded is answered when it arrives': async () => {
    const { page, said } = await visit('/module');
    await heading(page);
    const held = [];
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      /\/text-index\.js/.test(request.url()) ? held.push(request) : request.continue(),
    );
    const field = await page.$('::-p-aria([role="searchbox"])');
    await field.type('qqq');
    assert.equal((await page.$$('::-p-aria([role="article"])')).length, 3);
    assert.equal(held.length, 1);
    await held[0].continue();
    await page.waitForSelector('::-p-text(No results)');
    assert.equal(await field.evaluate((input) => input.value), 'qqq');
    assert.deepEqual(said, []);
    await page.close();
  },

  'a search without a connection is answered by a later key': async () => {
    const { page } = await visit('/module');
    await heading(page);
    let isDead = true;
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      isDead && /\/text-index\.js/.test(request.url()) ? request.abort('failed') : request.continue(),
    );
    await (await page.$('::-p-aria([role="searchbox"])')).type('qq');
    await page.waitForSelector('::-p-text(There seems to be no connection)');
    isDead = false;
    await page.keyboard.type('q');
    await page.waitForSelector('::-p-text(No results)');
    await page.close();
  },

  'a tool that cannot load says so, and works at the next click': async () => {
    const { page } = await visit('/module');
    await heading(page);
    let isDead = true;
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      isDead && /instrument-directory-lazy\.js/.test(request.url())
        ? request.abort('failed')
        : request.continue(),
    );
    const tool = await page.$('::-p-aria([name="Am I eligible?"][role="button"])');
    await tool.click();
    await page.waitForSelector('::-p-text(There seems to be no connection)');
    assert.equal(await tool.evaluate((button) => button.ariaExpanded), 'false');
    isDead = false;
    await tool.click();
    await page.waitForSelector('::-p-text(Who are you?)');
    assert.equal(await page.$('::-p-text(There seems to be no connection)'), null);
    await page.close();
  },

  'a frame shows the element with its attributes and tokens, and is given its height': async () => {
    const { page, said } = await visit('/host');
    const inside = await (await page.waitForSelector('iframe')).contentFrame();
    await heading(inside);
    assert.match(await label(inside), new RegExp(SEARCH.lt));
    const [limit, click, accent, card] = await inside.$eval('tilts-instrument-directory', (element) => [
      element.getAttribute('limit'),
      element.getAttribute('onclick'),
      globalThis.getComputedStyle(element).getPropertyValue('--tilts-accent'),
      globalThis.getComputedStyle(element).getPropertyValue('--tilts-card'),
    ]);
    assert.deepEqual([limit, click, accent, card], ['3', null, 'rgb(1, 2, 3)', '']);
    await page.waitForFunction(() => {
      const { height } = document.querySelector('iframe').getBoundingClientRect();
      const inner = document
        .querySelector('iframe')
        .contentDocument.documentElement.getBoundingClientRect().height;
      return height > 500 && Math.abs(height - inner) < 8;
    });
    assert.deepEqual(said, []);
    await page.close();
  },

  'a dialog in a long frame opens in the visible part': async () => {
    const { page } = await visit('/host');
    const inside = await (await page.waitForSelector('iframe')).contentFrame();
    await heading(inside);
    await page.waitForFunction(() => document.querySelector('iframe').getBoundingClientRect().height > 900);
    await page.evaluate(() => globalThis.scrollTo(0, 400));
    await inside.waitForFunction(
      () => document.documentElement.style.getPropertyValue('--tilts-unseen-top') > '300',
    );
    const buttons = await inside.$$(
      '::-p-aria([role="heading"]) >>> button, ::-p-aria([role="heading"]) >>> a',
    );
    await (buttons.at(-1) ?? (await inside.$$('::-p-aria([role="heading"])')).at(-1)).click();
    const dialog = await inside.waitForSelector('::-p-aria([role="dialog"])');
    const { y, height } = await dialog.boundingBox();
    assert.ok(y >= 0 && y + height <= 700, `the dialog is from ${y} to ${y + height} of a window of 700`);
    await page.close();
  },

  'a message from another window does not change the frame': async () => {
    const { page } = await visit('/host');
    const inside = await (await page.waitForSelector('iframe')).contentFrame();
    await heading(inside);
    await page.waitForFunction(() => document.querySelector('iframe').getBoundingClientRect().height > 500);
    const height = await page.$eval('iframe', (frame) => frame.style.height);
    await page.evaluate(
      () =>
        new Promise((done) => {
          globalThis.addEventListener('message', () => done(), { once: true });
          globalThis.postMessage({ type: 'tilts:resize', height: 9 }, '*');
        }),
    );
    assert.equal(await page.$eval('iframe', (frame) => frame.style.height), height);
    await page.close();
  },
}).finally(async () => {
  await browser.close();
  site.close();
});
