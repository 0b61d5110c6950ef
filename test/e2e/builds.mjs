/** The files that a webmaster puts on a site: the script in one file, the list of hashes, and the command. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../helpers/browser.mjs';
import { startCluster } from '../helpers/postgres.mjs';
import { run } from '../helpers/steps.mjs';
import { document, heading, label, openSite, read, ROOT, SEARCH, tag, visit } from './builds/site.mjs';

const pages = {
  ...Object.fromEntries(
    Object.keys(SEARCH).map((lang) => [
      `/${lang}`,
      document(lang, `<script src="/tilts/tilts.${lang}.js"></script>${tag}`),
    ]),
  ),
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
const browser = await launchBrowser();
const at = { browser, site };

/** `tilts serve` in a copy: the demo, its files, and the submission server with its database. */
async function served(folder, ...options) {
  const child = spawn(process.execPath, ['tilts/cli/tilts.mjs', 'serve', '--port', '0', ...options], {
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

await run({
  'the version of the scripts is that of the package': () => {
    const { version } = JSON.parse(read('package.json'));
    assert.match(read('src/loader/version.ts'), new RegExp(`VERSION = '${version}'`));
  },

  'integrity.json knows every file for pages, its size and its hash': () => {
    const kept = JSON.parse(read('dist/integrity.json'));
    const files = readdirSync(`${ROOT}/dist`, { recursive: true })
      .filter((name) => /\.(?:js|html)$/.test(name) && !/^(?:lib|cli|desk)\//.test(name))
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
        const { page, said } = await visit(at, `/${lang}`);
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
      const { page, said } = await visit(at, path);
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
      const cluster = await startCluster();
      await served(folder, '--database', cluster.url).finally(cluster.remove);
      // Who stores in files loads nothing of PostgreSQL.
      rmSync(join(folder, 'tilts/cli/open-postgres.mjs'));
      await served(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },

  'the script in one file twice, or beside the module: one works, no error': async () => {
    for (const path of ['/twice', '/both']) {
      const { page, said } = await visit(at, path);
      await heading(page);
      assert.deepEqual(said, []);
      await page.close();
    }
  },
}).finally(async () => {
  await browser.close();
  site.close();
});
