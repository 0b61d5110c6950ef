/** A page that is not ours: served from this machine under the strictest policy, with the built files of dist/. */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'";
const TRUSTED_TYPES = "; require-trusted-types-for 'script'; trusted-types lit-html";

export { ELEMENTS } from '../../src/build/elements.mjs';

const feed = await readFile(`${ROOT}/stories/feeds/paraugnovads.json`, 'utf8');
const CONTEST = JSON.parse(feed).contests?.[0]?.id;

/** What an element needs to show something. */
export const ATTRIBUTES = { src: '/feed.json', ...(CONTEST ? { contest: CONTEST } : {}) };

const attributesOf = (prefix, more = {}) =>
  Object.entries({ ...ATTRIBUTES, ...more })
    .map(([name, value]) => ` ${prefix}${name}="${value}"`)
    .join('');

const FALLBACK = '<a href="/feed.json">Saraksts</a>';

export const tag = (name, more) => `<tilts-${name}${attributesOf('', more)}>${FALLBACK}</tilts-${name}>`;

export const placeholder = (name, more) =>
  `<div data-tilts="${name}"${attributesOf('data-', more)}>${FALLBACK}</div>`;

/** The tag of a script: a module, or one classic file (`tilts.lv.js`). */
export const scriptTag = (file, more = '', root = '/tilts/') =>
  `<script${/^tilts\.js/.test(file) ? ' type="module"' : ''} ${more} src="${root}${file}"></script>`;

/** Answers with the address, a way to publish a page or a file under it, and an end. */
export async function startHost() {
  const published = new Map();
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    // An editor's preview writes HTML and so can have no policy of Trusted Types.
    const isPreview = context.req.path.includes('.preview.');
    context.header('Content-Security-Policy', isPreview ? POLICY : POLICY + TRUSTED_TYPES);
  });
  app.get('/favicon.ico', (context) => context.body(null, 204));
  app.get('/feed.json', (context) => context.body(feed, 200, { 'content-type': 'application/json' }));
  app.get('/published/:name', (context) => {
    const text = published.get(context.req.param('name'));
    const type = { js: 'text/javascript', css: 'text/css' }[context.req.param('name').split('.').at(-1)];
    return text === undefined
      ? context.notFound()
      : context.body(text, 200, { 'content-type': `${type ?? 'text/html'}; charset=utf-8` });
  });
  // A second copy of another version, in a folder of its own.
  app.get('/other/tilts*', async (context) => {
    const text = await readFile(`${ROOT}/dist/${context.req.path.slice('/other/'.length)}`, 'utf8');
    return context.body(text.replaceAll(VERSION, '99.0.0'), 200, { 'content-type': 'text/javascript' });
  });
  const stories = relative(process.cwd(), `${ROOT}/stories`);
  app.use('/demo/*', serveStatic({ root: stories }));
  const dist = relative(process.cwd(), `${ROOT}/dist`);
  for (const prefix of ['/tilts', '/other'])
    app.use(
      `${prefix}/*`,
      serveStatic({ root: dist, rewriteRequestPath: (path) => path.slice(prefix.length) }),
    );
  const { server, port } = await new Promise((done) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      done({ server, port }),
    );
  });
  let count = 0;
  const publish = (text, type) => {
    const name = `${++count}.${type}`;
    published.set(name, text);
    return `/published/${name}`;
  };
  return { base: `http://127.0.0.1:${port}`, publish, close: () => server.close() };
}

const { version: VERSION } = JSON.parse(await readFile(`${ROOT}/package.json`, 'utf8'));

/** What a page runs first: it counts violations of the policy, and layout shifts where the browser tells of them. */
export const watchPage = () => {
  globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
  globalThis.shift = 0;
  globalThis.jumped = [];
  const observer = new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      globalThis.shift += value;
      globalThis.jumped.push(
        ...sources.map(
          ({ node, previousRect, currentRect }) =>
            `${node?.nodeName} ${node?.className ?? ''} ${previousRect.y}/${previousRect.x}/${previousRect.width}/${previousRect.height} → ${currentRect.y}/${currentRect.x}/${currentRect.width}/${currentRect.height}`,
        ),
      );
    }
  });
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    observer.observe({ type: 'layout-shift', buffered: true });
};

export const watch = (page) => page.evaluateOnNewDocument(watchPage);

/** The console of a page that cannot be listened to from outside. */
const keepComplaints = () => {
  globalThis.complaints = [];
  for (const method of ['error', 'warn', 'assert'])
    console[method] = (...parts) => globalThis.complaints.push(parts.join(' '));
  globalThis.addEventListener('error', ({ message }) => globalThis.complaints.push(message));
  globalThis.addEventListener('unhandledrejection', ({ reason }) =>
    globalThis.complaints.push(String(reason)),
  );
};

/**
 * Tells what the page complains of, in every browser; answers with tags that have to stand before all others. `publish`
 * answers with the address of a script.
 */
export async function listen(page, complain, publish) {
  if (page.isWebDriver)
    return `<script src="${publish(`(${keepComplaints})();(${watchPage})();`)}"></script>`;
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) complain(message.text());
  });
  page.on('pageerror', (error) => complain(String(error)));
  await watch(page);
  return '';
}
