/** Pages without https, frames in a sandbox, and browsers that lack or deny what others have: the main jobs all the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { launchBrowser, newPage, takeAMinute } from '../../helpers/browser.mjs';
import { FEED } from '../../helpers/submission-server.ts';
import { startSite } from './site.mjs';

const tag = (name, more = '') => `<tilts-${name} src="/feed.json" ${more}></tilts-${name}>`;
const IDEAS = tag('idea-contest', 'contest="ideas"');
const BAKERY = JSON.parse(readFileSync('stories/feeds/paraugnovads.json', 'utf8')).enterprises.find(
  ({ id }) => id === 'saulgriezu-maize',
);
const ONE_FILE = ['lv', 'lt'].map((language) => ({ language, file: `tilts.${language}.js` }));

/** A script that runs before ours. */
const first = (site, code) => `<script src="${site.publish(code, 'text/javascript')}"></script>`;

/** Works on a site whose contest asks two questions, one of them for files. */
async function onSite(work) {
  const site = await startSite({ feed: FEED });
  try {
    await work(site);
  } finally {
    await site.close();
  }
}

/** What can be pressed or written into, by the beginning of its label; `frame`: a page, or a frame in it. */
const find = async (frame, selector, label = '') => {
  const found = await frame.waitForFunction(
    (selector, label) =>
      [...document.querySelectorAll('*')]
        .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(selector) ?? [])])
        .find((each) => (each.labels?.[0] ?? each).textContent.replace(/\s+/g, ' ').trim().startsWith(label)),
    {},
    selector,
    label,
  );
  return found.asElement();
};
const press = async (frame, label, selector = 'button') => (await find(frame, selector, label)).click();
const write = async (frame, label, text, selector = 'input') =>
  (await find(frame, selector, label)).type(text);
const says = (frame, text) =>
  frame.waitForFunction(
    (text) => document.querySelector('tilts-idea-contest')?.shadowRoot?.textContent.includes(text),
    {},
    text,
  );

const choose = async (frame, selector, name, type, content) =>
  (await find(frame, selector)).evaluate(
    (input, name, type, content) => {
      const transfer = new window.DataTransfer();
      transfer.items.add(new File([content], name, { type }));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    type,
    content,
  );

/** From the contest to the receipt. */
async function apply(frame, text) {
  await press(frame, text('contest.apply'));
  await press(frame, text('application.storage-memory'), 'input[type=radio]');
  await press(frame, text('application.start'));
  await write(frame, text('application.name'), 'Anna Bērziņa');
  await write(frame, text('application.email'), 'anna@example.lv');
  await press(frame, text('step.next'));
  await write(frame, 'Ideja', 'Skeitparks');
  await press(frame, text('step.next'));
  await choose(frame, '[data-files=plan]', 'plans.pdf', 'application/pdf', '%PDF-1.4');
  await says(frame, 'plans.pdf');
  await press(frame, text('step.next'));
  await press(frame, text('application.rules'), 'input[type=checkbox]');
  await press(frame, text('step.next'));
  await find(frame, '#send');
  await takeAMinute(frame);
  await press(frame, '', '#send');
  await says(frame, text('receipt.title'));
}

/** The one application that a site has. */
async function theOnly(site) {
  const all = await site.applications();
  assert.equal((all.applications ?? all).length, 1, JSON.stringify(all));
}

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
  'asking for locks throws': own('navigator', 'locks', `throw ${DENIED};`),
  'the browser wrongly says that there is no line': own('navigator', 'onLine', 'return false;'),
};

/** What Chrome 109, Safari 16.4 or Firefox 115 lack, by the object that has it elsewhere. */
const LATER = {
  URL: ['canParse', 'parse'],
  AbortSignal: ['timeout', 'any'],
  Promise: ['withResolvers', 'try'],
  Object: ['groupBy'],
  Map: ['groupBy'],
  Array: ['fromAsync'],
  Intl: ['DurationFormat', 'Segmenter'],
  RegExp: ['escape'],
  'Array.prototype': ['with', 'toSpliced', 'toSorted', 'toReversed'],
  'String.prototype': ['isWellFormed', 'toWellFormed'],
  'Set.prototype': [
    'union',
    'intersection',
    'difference',
    'symmetricDifference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
  ],
  'Iterator.prototype': [
    'map',
    'filter',
    'take',
    'drop',
    'flatMap',
    'reduce',
    'toArray',
    'forEach',
    'some',
    'every',
    'find',
  ],
  'Element.prototype': ['role', 'ariaLabel', 'ariaHidden', 'ariaPressed', 'checkVisibility', 'setHTMLUnsafe'],
  'IDBFactory.prototype': ['databases'],
  'Crypto.prototype': ['randomUUID'],
  'URLSearchParams.prototype': ['size'],
  'Blob.prototype': ['bytes'],
  'Response.prototype': ['bytes'],
  window: ['navigation', 'ClipboardItem', 'scheduler', 'cookieStore'],
};
const OLD = Object.entries(LATER)
  .flatMap(([object, names]) => names.map((name) => `try { delete ${object}.${name}; } catch {}`))
  .join('\n');

export const CASES = {
  'over plain http: an application with a file is sent, and one that was saved without a key is opened': ({
    open,
    text,
  }) =>
    onSite(async (site) => {
      const browser = await launchBrowser(['--host-resolver-rules=MAP novads.test 127.0.0.1']);
      try {
        const base = `http://novads.test:${site.port}`;
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
  'a browser of some years ago: a list is searched, an enterprise read, an application sent': ({
    open,
    text,
    site,
    language,
  }) =>
    onSite(async (own) => {
      const lists = await open({
        body: tag('instrument-directory') + tag('enterprise-showcase'),
        before: first(site, OLD),
      });
      await lists.type(text('search.label'), 'mentor', 'searchbox');
      await lists.page.waitForFunction(() =>
        document.querySelector('tilts-instrument-directory').shadowRoot.querySelector('mark'),
      );
      await lists.says(BAKERY.name[language] ?? BAKERY.name);
      await press(lists.page, BAKERY.name[language] ?? BAKERY.name);
      await lists.says(BAKERY.contact.phone);
      const person = await open({ site: own, body: IDEAS, before: first(own, OLD) });
      await apply(person.page, text);
      await theOnly(own);
    }),
  'a browser of some years ago: rows of a plan are added, written into and removed': async ({
    open,
    text,
    site,
  }) => {
    const person = await open({ body: '<tilts-smart-goal></tilts-smart-goal>', before: first(site, OLD) });
    const { page, says } = person;
    const rows = () =>
      page.evaluate(
        () => document.querySelector('tilts-smart-goal').shadowRoot.querySelectorAll('.item').length,
      );
    await press(page, text('tab.plan'));
    await press(page, text('plan.risks'));
    await press(page, text('plan.add-risk'));
    const before = await rows();
    await write(page, '', 'Lietus', '.item textarea, .item input');
    await says(text('list.remove'));
    await press(page, text('plan.add-risk'));
    assert.ok((await rows()) > before, 'a row more');
    await press(page, text('list.remove'));
    await page.waitForFunction(
      (before) =>
        document.querySelector('tilts-smart-goal').shadowRoot.querySelectorAll('.item').length === before,
      {},
      before,
    );
  },
  'a browser that cannot mix colours: fields, buttons and cards have borders': {
    variants: ONE_FILE,
    run: async ({ open, site, file, text }) => {
      const code = readFileSync(`dist/${file}`, 'utf8').replaceAll('color-mix(', 'color-unknown(');
      const path = site.publish(code, 'text/javascript; charset=utf-8');
      const person = await open({ body: tag('instrument-directory'), file: `..${path}` });
      await person.says(text('action.eligibility'));
      const bare = await person.page.evaluate(() => {
        const root = document.querySelector('tilts-instrument-directory').shadowRoot;
        const isBare = (each) => {
          const { borderTopStyle, borderTopWidth, borderTopColor } = window.getComputedStyle(each);
          return (
            borderTopStyle === 'none' || borderTopWidth === '0px' || borderTopColor === 'rgba(0, 0, 0, 0)'
          );
        };
        return [...root.querySelectorAll('input:not([type=checkbox]), select, .button, .card')]
          .filter(isBare)
          .map(({ outerHTML }) => outerHTML.slice(0, 200));
      });
      assert.deepEqual(bare, []);
    },
  },
};
