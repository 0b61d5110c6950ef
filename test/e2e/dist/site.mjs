/**
 * A municipal site with the files of dist/ and nothing else of ours: a page that a case writes, the sample feed with its
 * dates moved to today, and the submission server in its own process. What a case does goes through the browser, as a person
 * would do it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { newPage } from '../../helpers/browser.mjs';
import { findByRole } from '../../helpers/find-by-role.mjs';
import { listen, scriptTag } from '../../helpers/host-page.mjs';
import { TIMEOUT } from '../../helpers/timeout.mjs';

const TOKEN = 'officer-of-the-tests';
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The submission server of `dist`, with a given feed or the sample feed. */
async function startSubmissionServer(feed) {
  const folder = await mkdtemp(join(tmpdir(), 'tilts-site-'));
  const setFeed = (feed) => writeFile(join(folder, 'feed.json'), JSON.stringify(feed));
  if (feed) await setFeed(feed);
  const child = spawn(
    process.execPath,
    [
      ...[bin.tilts, 'serve', ...(feed ? [join(folder, 'feed.json')] : [])],
      ...['--port', '0', '--data', join(folder, 'data')],
    ],
    { env: { ...process.env, TILTS_OFFICER_TOKEN: TOKEN }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  let url;
  while (!url) {
    const [data] = await Promise.race([
      once(child.stdout, 'data'),
      once(child, 'exit').then(() => [new Error(`The submission server has ended: ${said}`)]),
    ]);
    if (data instanceof Error) throw data;
    said += data;
    url = /http:\/\/[\d.:]+\//.exec(said)?.[0];
  }
  return {
    url,
    setFeed,
    async close() {
      child.kill('SIGKILL');
      if (child.exitCode === null && !child.signalCode) await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * A site of its own. `feed`: the whole feed, in place of the sample's. `policy`: Content-Security-Policy of its pages,
 * null for none.
 */
export async function startSite({ feed, policy = POLICY } = {}) {
  const submissionServer = await startSubmissionServer(feed);
  const pages = new Map();
  const app = new Hono();
  app.get('/favicon.ico', (context) => context.body(null, 204));
  app.get('/pages/:name', (context) => {
    const page = pages.get(context.req.param('name'));
    if (!page) return context.notFound();
    return context.body(page.body, 200, {
      'content-type': page.type,
      ...(policy === null ? {} : { 'content-security-policy': policy }),
      ...page.headers,
    });
  });
  let isLost = () => false;
  app.use('/tilts/*', (context, next) => (isLost(context.req) ? context.body(null, 503) : next()));
  app.use(
    '/tilts/*',
    serveStatic({ root: 'dist', rewriteRequestPath: (path) => path.slice('/tilts'.length) }),
  );
  app.all('*', async ({ req }) => {
    const { pathname, search } = new URL(req.url);
    const hasBody = !['GET', 'HEAD'].includes(req.method);
    const headers = new Headers(req.raw.headers);
    for (const name of ['host', 'connection', 'origin', 'content-length']) headers.delete(name);
    return fetch(new URL(pathname + search, submissionServer.url), {
      method: req.method,
      headers,
      ...(hasBody ? { body: await req.arrayBuffer() } : {}),
    });
  });
  const { server, port } = await new Promise((done) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info) =>
      done({ server, port: info.port }),
    );
  });
  return {
    base: `http://127.0.0.1:${port}`,
    port,
    /** Changes the feed of a site that has its own, as on another day. */
    setFeed: submissionServer.setFeed,
    /** The path of a page (or another file) with this text or these bytes, and with further headers. */
    publish(body, type = 'text/html; charset=utf-8', headers = {}) {
      const name = String(pages.size + 1);
      pages.set(name, { body, type, headers });
      return `/pages/${name}`;
    },
    /** What is published at this path has changed. */
    replace(path, body) {
      Object.assign(pages.get(path.split('/').at(-1)), { body });
    },
    /** From now on the files of dist/ for which this holds cannot be had. */
    lose(holds) {
      isLost = holds;
    },
    /** All that has been stored. */
    applications: async () =>
      (
        await fetch(`${submissionServer.url}applications`, { headers: { authorization: `Bearer ${TOKEN}` } })
      ).json(),
    /** What a page asks for from then on fails: that is no complaint. */
    isClosed: false,
    async close() {
      this.isClosed = true;
      server.closeAllConnections();
      server.close();
      await submissionServer.close();
    },
  };
}

const GENERATED = 'src/core/i18n/generated';

/** What the elements say in a language: the text of a message by its id, with its values. */
export async function textsOf(language) {
  const files = readdirSync(GENERATED, { recursive: true }).filter((name) =>
    new RegExp(`(^|/)${language}\\.ts$`).test(name),
  );
  const modules = await Promise.all(files.map((name) => import(join(process.cwd(), GENERATED, name))));
  const texts = Object.assign({}, ...modules.map(({ templates }) => templates));
  return (id, ...values) => {
    if (!(id in texts)) throw new Error(`There is no message ${id}`);
    return values.reduce((text, value, at) => text.replace(`{${at}}`, value), texts[id]);
  };
}

const pageOf = ({ language, file, head, body, before }) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Novads</title>
<meta name="viewport" content="width=device-width">${before}${scriptTag(file)}${head}</head>
<body><h1>Novads</h1>${body}<footer>Novads</footer></body></html>`;

const tidy = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * A person on a page with these tags. `before`: tags that stand before our script; `device`: see `helpers/devices.mjs`;
 * `downloads`: the folder for what the person saves; `path`: a page that is written already, in place of one with these
 * tags.
 * Answers with the page and with what a person can see and do there; `complaints` collects errors, violations and warnings.
 */
export async function openPage(
  browser,
  site,
  {
    language,
    file,
    body,
    head = '',
    before = '',
    width = 1280,
    base,
    path,
    device,
    isChromium = true,
    downloads,
  },
) {
  const context = await browser.createBrowserContext({
    ...(downloads && { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
  });
  const page = await newPage(context);
  if (device) await page.emulate(device);
  else await page.setViewport({ width, height: 900 });
  const complaints = [];
  const complain = (text) => {
    if (!site.isClosed) complaints.push(text);
  };
  const first = (await listen(page, complain, (code) => site.publish(code, 'text/javascript'))) + before;
  await page.goto(
    (base ?? site.base) + (path ?? site.publish(pageOf({ language, file, head, body, before: first }))),
  );
  // Of Chromium its own tree of what a person perceives is asked.
  const find = (role, name) =>
    isChromium ? page.locator(`::-p-aria([role="${role}"][name="${name}"])`) : findByRole(page, role, name);
  const shown = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((each) => each.localName.startsWith('tilts-'))
        .map(({ shadowRoot }) =>
          [...(shadowRoot?.children ?? [])].map((child) => child.innerText ?? '').join(' '),
        )
        .join(' '),
    );
  /** Waits until the elements show this text. */
  async function says(text, patience = TIMEOUT) {
    const end = Date.now() + patience;
    for (;;) {
      const now = tidy(await shown());
      if (now.includes(tidy(text))) return now;
      if (Date.now() > end) throw new Error(`It does not say “${text}” but: ${now.slice(-2_000)}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  return {
    page,
    complaints,
    find,
    says,
    shown: async () => tidy(await shown()),
    /** A real press with the mouse, or on a phone with a finger. */
    async press(name, role = 'button') {
      if (device) await (await find(role, name).waitHandle()).tap();
      else await find(role, name).click();
    },
    /** Writes at the end of a field, key by key. */
    async type(name, text, role = 'textbox') {
      await find(role, name).click();
      await page.keyboard.type(text);
    },
    fill: (name, text, role = 'textbox') => find(role, name).fill(text),
    /** What the page has complained of until now; it is no problem of the case any more. */
    async takeComplaints() {
      const within = await page.evaluate(() => globalThis.complaints?.splice(0) ?? []);
      return [...complaints.splice(0), ...within];
    },
    violations: () => page.evaluate(() => [...globalThis.violations, ...(globalThis.complaints ?? [])]),
    close: () => context.close(),
  };
}
