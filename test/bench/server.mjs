/** The benchmark's server: both pages, the built library and the feeds, compressed once and sent from memory. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { serve } from '@hono/node-server';
import { transform } from 'esbuild';
import { Hono } from 'hono';
import { buildHash } from '../../src/build/chunks.mjs';
import { makeFeed } from './make-feed.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Code as a build step would compress it (11), feeds as a server does on the fly (5). */
const compress = (text, quality) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

const HEADERS = { 'cache-control': 'no-store', 'content-encoding': 'br' };

/** The library as built, by path: everything in dist/ that a page can load. */
async function readDist() {
  if (!existsSync(DIST)) return [];
  const names = (await readdir(DIST, { recursive: true })).filter((name) => extname(name) in TYPES);
  return Promise.all(
    names.map(async (name) => [`/dist/${name.replaceAll('\\', '/')}`, await readFile(join(DIST, name))]),
  );
}

/** The code of the hand-written page (`baseline`), minified as a developer would publish it. */
async function readBaseline(name) {
  const source = await readFile(join(HERE, name), 'utf8');
  const options = { minify: true, loader: extname(name).slice(1), format: 'esm', target: 'es2022' };
  return [`/${name}`, (await transform(source, options)).code];
}

/**
 * Starts the server on a free port of 127.0.0.1. Pages: `/baseline?n=1000`, `/tilts?n=1000`;
 * feeds: `/feed-1000.json`, for the given numbers of records, with rounds around today.
 * @param {number[]} sizes
 */
export async function startServer(sizes) {
  const assets = new Map();
  const today = new Date().toISOString().slice(0, 10);
  for (const size of sizes) {
    assets.set(`/feed-${size}.json`, compress(JSON.stringify(makeFeed(size, 1, today)), 5));
  }
  const code = [...(await readDist()), await readBaseline('baseline.js'), await readBaseline('baseline.css')];
  for (const [path, text] of code) assets.set(path, compress(text, 11));
  for (const page of ['baseline', 'tilts']) {
    const html = await readFile(join(HERE, `${page}.html`), 'utf8');
    for (const size of sizes)
      assets.set(`/${page}?n=${size}`, compress(html.replaceAll('{{N}}', `${size}`), 11));
  }

  const app = new Hono();
  app.get('*', (context) => {
    const { path } = context.req;
    const n = context.req.query('n');
    const body = assets.get(n ? `${path}?n=${n}` : path);
    if (!body) return context.notFound();
    return context.body(body, 200, {
      ...HEADERS,
      'content-type': `${TYPES[extname(path)] ?? 'text/html'}; charset=utf-8`,
    });
  });

  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve({ origin: `http://127.0.0.1:${port}`, close: () => server.close() }),
    );
  });
}

/** Whether the library is built of the sources as they are. */
export const isBuilt = () => existsSync(join(DIST, 'tilts.js')) && existsSync(join(DIST, buildHash));
