/** `tilts serve`: the demo pages with a feed, for this computer only. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { toLocalIso } from '../core/util/time-zone.js';
import { LANGUAGES } from '../core/i18n/languages.js';
import { runCheck } from './check/run-check.js';
import { readSource } from './check/source.js';
import { renderPage, PAGES } from './demo/layout.js';
import { pagePath } from './demo/pages.js';
import { shiftDates } from './demo/shift-dates.js';
import { createApp } from './submission-server/app.js';
import { storesInDatabase, storesInFolder, type Stores } from './stores.js';

export interface ServeOptions {
  /** File or address of the feed; the sample feed if undefined. */
  readonly feed: string | undefined;
  /** 0 for any free port. */
  readonly port: number;
  /** Folder for the applications that are sent to this server, and the tokens. */
  readonly data?: string | undefined;
  /** Address of the PostgreSQL database for them, instead of the folder. */
  readonly database?: string | undefined;
  /** The token of an officer without a name; others are with the applications. */
  readonly token?: string | undefined;
  /** Origins of other pages that may send applications here. */
  readonly origins?: readonly string[] | undefined;
  /** Number of proxies in front of this server. */
  readonly trustedProxies?: number | undefined;
}

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The strictest policy that a municipality's site may have: the demo must work with it. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html; frame-ancestors 'self'";

/** The built command has the demo's files next to it, so it runs wherever `dist` is copied. */
const [DEMO, SAMPLE] = existsSync(folder('./demo/paraugnovads.json'))
  ? ['./demo', './demo/paraugnovads.json']
  : ['../../stories/demo', '../../stories/feeds/paraugnovads.json'];

/** Where the webmaster’s desk is. */
const DESK = '/tilts/desk.html';

type DemoOptions = Omit<ServeOptions, 'port' | 'database'> & {
  /** Where the applications and tokens are, if not in the folder. */
  readonly stores?: Stores | undefined;
};

export function demoApp({
  feed: feedFile = folder(SAMPLE),
  data,
  stores = storesInFolder(data),
  token,
  origins,
  trustedProxies,
}: DemoOptions): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    // The officer’s page has a stricter one; the desk has its own in the page.
    if (!context.res.headers.has('Content-Security-Policy') && context.req.path !== DESK)
      context.header('Content-Security-Policy', POLICY);
    context.header('X-Content-Type-Options', 'nosniff');
  });
  for (const page of PAGES)
    for (const language of LANGUAGES)
      app.get(pagePath(page, language), (context) => context.html(renderPage(page, language)));
  app.get('/feed.json', async (context) => {
    const read = await readFeed(feedFile);
    if (typeof read === 'string') {
      console.error(`${read}\n`);
      // Not 5xx: a broken feed is not fixed within seconds, so the page should not retry.
      return context.text(read, 422);
    }
    const body = JSON.stringify(shiftDates(read, todayOf(read)));
    const version = createHash('sha256').update(body).digest('base64url');
    return context.body(body, 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-cache',
      ETag: `"${version}"`,
    });
  });
  const files = (root: string, prefix: string) =>
    serveStatic({ root: folder(root), rewriteRequestPath: (path) => path.slice(prefix.length) });
  app.use('/tilts/*', files('../', '/tilts'));
  app.use('/demo/*', files(DEMO, '/demo'));
  const feed = async () => {
    const read = await readFeed(feedFile);
    if (typeof read === 'string') throw new Error(read);
    return shiftDates(read, todayOf(read));
  };
  return app.route(
    '/',
    createApp({
      feed,
      token,
      ...stores,
      origins,
      trustedProxies,
    }),
  );
}

/** The current feed, or the report that explains why it cannot be read. */
async function readFeed(source: string): Promise<object | string> {
  try {
    const feed: unknown = JSON.parse(await readSource(source));
    if (typeof feed === 'object' && feed !== null) return feed;
  } catch {
    // The check below explains why.
  }
  return (await runCheck(source, Date.now(), false)).text;
}

/** The publisher's local date. */
function todayOf(feed: { readonly publisher?: { readonly timeZone?: string } }): string {
  try {
    return toLocalIso(Date.now(), feed.publisher?.timeZone ?? 'Europe/Riga').slice(0, 10);
  } catch {
    return toLocalIso(Date.now(), 'Europe/Riga').slice(0, 10);
  }
}

/**
 * Resolves with the address when the server is listening.
 * @throws {StoreUnavailableError} if the database cannot be used
 */
export async function startServer({ port, database, ...options }: ServeOptions): Promise<string> {
  const stores = database === undefined ? undefined : await storesInDatabase(database);
  const { fetch } = demoApp({ ...options, stores });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (info) =>
      resolve(`http://127.0.0.1:${info.port}/`),
    );
    server.on('error', reject);
  });
}
