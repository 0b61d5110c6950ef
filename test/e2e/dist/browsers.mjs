/** Pages without https, frames in a sandbox, and browsers that deny locks or misreport the connection. */
import assert from 'node:assert/strict';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { newPage } from '../../helpers/browser.mjs';
import { FEED } from '../../helpers/submission-server.ts';
import { ALL } from './all-elements.mjs';
import { apply, choose, first, IDEAS, ONE_FILE, onSite, press, says, theOnly } from './small-application.mjs';

const DENIED = "new DOMException('denied', 'SecurityError')";
const own = (object, name, get) =>
  `Object.defineProperty(${object}, '${name}', { configurable: true, get() { ${get} } });`;
const LINES = {
  'the request for a lock fails': own(
    'navigator',
    'locks',
    `return { request: () => Promise.reject(${DENIED}) };`,
  ),
  'the request for a lock throws': own('navigator', 'locks', `return { request() { throw ${DENIED}; } };`),
  'the request for a lock is never answered': own(
    'navigator',
    'locks',
    'return { request: () => new Promise(() => undefined) };',
  ),
  'asking for locks throws': own('navigator', 'locks', `throw ${DENIED};`),
  'the browser wrongly says that there is no line': own('navigator', 'onLine', 'return false;'),
};

export const CASES = {
  'over plain http: an application with a file is sent, and one that was saved without a key is opened': ({
    open,
    site: sample,
    text,
    device,
  }) =>
    onSite(async (site) => {
      const { browser, host } = await device.launchPlain();
      try {
        const base = `http://${host}:${site.port}`;
        const person = await open({ browser, site, base, body: IDEAS });
        assert.equal(await person.page.evaluate(() => window.isSecureContext), false);
        await press(person.page, text('contest.apply'));
        const saved = {
          kind: 'tilts-application',
          version: 1,
          contest: 'ideas',
          answers: { idea: 'Skeitparks' },
        };
        await choose(
          person.page,
          'input[type=file]',
          'saglabats.json',
          'application/json',
          JSON.stringify(saved),
        );
        await says(person.page, text('application.opened', 'saglabats.json'));
        const other = await open({ browser, site, base, body: IDEAS });
        await apply(other.page, text);
        await theOnly(site);
        const lists = await open({ browser, base: `http://${host}:${sample.port}`, body: ALL });
        await lists.says(text('action.favourites', '0'));
        await lists.says(text('field.what'));
      } finally {
        await browser.close();
      }
    }),
  ...Object.fromEntries(
    Object.entries(LINES).map(([name, code]) => [
      `an application is sent once where ${name}`,
      ({ open, text }) =>
        onSite(async (site) => {
          const person = await open({ site, body: IDEAS, before: first(site, code) });
          await apply(person.page, text);
          await theOnly(site);
        }),
    ]),
  ),
  'in a frame in a sandbox an application is sent once': {
    variants: ONE_FILE,
    run: async ({ browser, text, file, language }) => {
      const posts = [];
      const app = new Hono();
      app.use('*', async (context, next) => {
        await next();
        context.header('access-control-allow-origin', '*');
        context.header('access-control-allow-headers', '*');
      });
      app.options('*', (context) => context.body(null, 204));
      app.get('/host', (context) =>
        context.html(
          '<iframe src="/framed" sandbox="allow-scripts allow-forms" width="900" height="900"></iframe>',
        ),
      );
      app.get('/framed', (context) =>
        context.html(
          `<!doctype html><html lang="${language}"><meta charset="utf-8"><script src="/tilts/${file}"></script>${IDEAS}`,
        ),
      );
      app.get('/feed.json', (context) => context.json(FEED));
      app.post('/applications', (context) => {
        posts.push(context.req.header('idempotency-key'));
        return context.json(
          { reference: '2026-1', withdrawalCode: 'K7PM', received: new Date().toISOString() },
          201,
        );
      });
      app.use(
        '/tilts/*',
        serveStatic({ root: 'dist', rewriteRequestPath: (path) => path.slice('/tilts'.length) }),
      );
      const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
      await new Promise((done) => server.once('listening', done));
      const page = await newPage(browser);
      try {
        // The whole frame can be seen.
        await page.setViewport({ width: 1000, height: 1000 });
        await page.goto(`http://127.0.0.1:${server.address().port}/host`);
        const frame = await (await page.waitForSelector('iframe')).contentFrame();
        await apply(frame, text);
        assert.equal(posts.length, 1);
      } finally {
        await page.close();
        server.closeAllConnections();
        server.close();
      }
    },
  },
};
