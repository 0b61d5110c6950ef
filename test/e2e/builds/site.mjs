/** A site with the files of dist/ under /tilts/, the sample feed, and the pages that a check has written. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { newPage } from '../../helpers/browser.mjs';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
export const read = (path) => readFileSync(`${ROOT}/${path}`, 'utf8');
const TYPES = { js: 'text/javascript', html: 'text/html', json: 'application/json' };
const POLICY = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** `pages`: HTML, or `{ body, type }`, by path; `asked` collects the files of dist/ that were requested. */
export async function openSite(pages) {
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

/** A page in a language. */
export const document = (lang, body) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><link rel="icon" href="/icon"><title>Town</title><body>${body}`;
export const tag = '<tilts-instrument-directory src="/feed.json" limit="3"></tilts-instrument-directory>';
/** How the name of the directory’s search begins, by language. */
export const SEARCH = { lv: 'Meklēt', en: 'Search', lt: 'Ieškoti', et: 'Otsi' };

/** Opens a page of the site in a browser; `said` is what it logs as an error or a warning. */
export async function visit({ browser, site }, path) {
  const page = await newPage(browser);
  await page.setViewport({ width: 900, height: 700 });
  const said = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && said.push(message.text()));
  site.asked.length = 0;
  await page.goto(`http://127.0.0.1:${site.port}${path}`);
  return { page, said };
}

export const heading = (place) => place.waitForSelector('::-p-aria([role="heading"])');
/** The name of the search of the directory. */
export const label = (place) =>
  place.$eval('::-p-aria([role="search"])', (search) => search.getAttribute('aria-label'));
