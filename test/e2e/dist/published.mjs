/** What `tilts publish` writes, on a server for files: read without script, then with it; the next version of the feed. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';

const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const TYPES = {
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html',
};
const IMMUTABLE = /\/[0-9a-f]{8}\/[^/]+$|\.[0-9a-f]{8}\.json$/;

/** Serves a folder as the lines of “tilts publish” tell a web server to. */
async function serveFolder(folder) {
  const sent = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    // The pictures that the sample feed names are on its site.
    const file = path.startsWith('/demo/') ? join('stories', path) : join(folder, path);
    if (!existsSync(file)) return response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    const compressed = existsSync(`${file}.gz`);
    const body = readFileSync(compressed ? `${file}.gz` : file);
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    const isKnown = request.headers['if-none-match'] === etag;
    sent.push({ path, bytes: isKnown ? 0 : body.length });
    response.writeHead(isKnown ? 304 : 200, {
      'content-type': `${TYPES[extname(path)] ?? 'text/plain'}; charset=utf-8`,
      'cache-control': IMMUTABLE.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(compressed ? { 'content-encoding': 'gzip' } : {}),
      'content-security-policy': POLICY,
      etag,
    });
    response.end(isKnown ? undefined : body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    sent,
    /** Bytes of the feed that were sent for a page. */
    feedBytes: () =>
      sent.filter(({ path }) => path.startsWith('/tilts-feed/')).reduce((sum, { bytes }) => sum + bytes, 0),
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(folder, { recursive: true });
    },
  };
}

const ELEMENTS = {
  'instrument-directory': 'search.label',
  'enterprise-showcase': 'showcase.search',
  'idea-contest': 'contest.examples',
  'resource-library': 'library.search',
  'organisation-directory': 'organisations.search',
  'needs-board': 'needs.search',
  'smart-goal': 'tab.export',
  'road-map': 'road-map.whose',
};

const page = (content) => `<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>Novads</title>
<meta name="viewport" content="width=device-width"></head>
<body><h1>Novads</h1>
${content}<footer>Novads</footer></body></html>`;

/**
 * Publishes a feed, and a page for each element with what is to be pasted. The sites of other cases, which this process
 * serves, go on answering.
 */
async function publish(folder, feed) {
  const file = join(folder, 'feed.json');
  writeFileSync(file, JSON.stringify(feed));
  const command = ['dist/cli/tilts.mjs', 'publish', file, '-o', folder];
  const { stdout } = await promisify(execFile)(process.execPath, command);
  for (const name of Object.keys(ELEMENTS))
    writeFileSync(
      join(folder, `${name}.html`),
      page(readFileSync(join(folder, 'fragments', `${name}.lv.html`), 'utf8')),
    );
  return stdout;
}

/** What a person sees when nothing of ours runs. */
async function readWithoutScript(browser, address) {
  const tab = await browser.newPage();
  await tab.setJavaScriptEnabled(false);
  await tab.goto(address);
  const text = await tab.evaluate(() => document.body.innerText);
  await tab.close();
  return text;
}

export const CASES = {
  'published: each element is read without script, then takes its place without a jump; a new deadline is seen':
    {
      variants: [{ language: 'lv', file: 'tilts.js' }],
      async run({ open, site, browser, text }) {
        const feed = await (await fetch(`${site.base}/feed.json`)).json();
        const whole = gzipSync(JSON.stringify(feed)).length;
        const folder = mkdtempSync(join(tmpdir(), 'tilts-published-'));
        const server = await serveFolder(folder);
        try {
          assert.match(await publish(folder, feed), /is written/);
          const records = { 'instrument-directory': 'instruments', 'idea-contest': 'contests' };
          for (const [name, id] of Object.entries(ELEMENTS)) {
            const plain = await readWithoutScript(browser, `${server.base}/${name}.html`);
            for (const { title } of feed[records[name]]?.slice(0, 1) ?? [])
              assert.ok(plain.includes(title.lv));
            for (const width of [1280, 390]) {
              server.sent.length = 0;
              const person = await open({ base: server.base, path: `/${name}.html`, width });
              await person.says(text(id));
              await person.page.evaluate(
                () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
              );
              const [shift, jumped] = await person.page.evaluate(() => [globalThis.shift, globalThis.jumped]);
              assert.equal(shift, 0, `${name} at ${width}: ${jumped.join('; ')}`);
              const ratio = server.feedBytes() / whole;
              console.log(
                `  ${name} at ${width}: ${server.feedBytes()} bytes of the feed, ${ratio.toFixed(3)} of it`,
              );
              // The road map has no list in the feed.
              assert.ok(name === 'road-map' ? ratio === 0 : ratio > 0 && ratio <= 0.3, `${name}: ${ratio}`);
            }
          }
          await newDeadline({ open, text, server, folder, feed });
        } finally {
          await server.close();
        }
      },
    },
};

async function newDeadline({ open, text, server, folder, feed }) {
  const person = await open({ base: server.base, path: '/instrument-directory.html' });
  await person.says(text('search.label'));
  const files = () =>
    readdirSync(join(folder, 'tilts-feed')).filter((name) => /^contests\.lv\..*json$/.test(name));
  const contests = files();
  const open9999 = feed.instruments.map((each) => ({ ...each, rounds: [{ closes: '2099-12-31' }] }));
  await publish(folder, { ...feed, instruments: open9999 });
  assert.deepEqual(files(), contests, 'what has not changed keeps its name');
  server.sent.length = 0;
  await person.page.reload();
  await person.says('2099');
  const scripts = server.sent.filter(({ path, bytes }) => path.startsWith('/tilts/') && bytes);
  assert.deepEqual(scripts, [], 'scripts are not sent again');
  const full = readdirSync(join(folder, 'tilts-feed')).filter((name) => /^feed\..*\.gz$/.test(name));
  const last = full.map((name) => gunzipSync(readFileSync(join(folder, 'tilts-feed', name))).toString());
  assert.ok(last.some((json) => json.includes('2099-12-31')));
}
