/** `tilts serve`: the demo page on a feed, on this machine only. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { localTime } from '../feed/clock.js';
import { LANGUAGES } from '../locale/languages.js';
import { check } from './check/command.js';
import { readSource } from './check/source.js';
import { demoPage, PAGES } from './demo-page.js';
import { pagePath } from './demo-pages.js';
import { moveDates } from './move-dates.js';
import { receiverApp } from './receiver/app.js';

export interface ServeOptions {
  /** File or address of the feed; the sample where there is none. */
  readonly feed: string | undefined;
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder of the applications that are sent to this machine. */
  readonly data?: string | undefined;
  /** What the officer's requests must carry; nobody can list applications without one. */
  readonly token?: string | undefined;
  /** Origins of other pages that may send applications here. */
  readonly origins?: readonly string[] | undefined;
}

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the demo must run under: the strictest policy that a municipality's site may have. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html; frame-ancestors 'self'";

/** The built command has the demo's files beside it, so that it runs wherever `dist` is copied. */
const [DEMO, SAMPLE] = existsSync(folder('./demo'))
  ? ['./demo', './demo/paraugnovads.json']
  : ['../../stories/demo', '../../stories/feeds/paraugnovads.json'];

type DemoOptions = Omit<ServeOptions, 'port'>;

export function demoApp({
  feed: feedFile = folder(SAMPLE),
  data = 'tilts-applications',
  token,
  origins,
}: DemoOptions): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', POLICY);
    context.header('X-Content-Type-Options', 'nosniff');
  });
  for (const page of PAGES)
    for (const language of LANGUAGES)
      app.get(pagePath(page, language), (context) => context.html(demoPage(page, language)));
  app.get('/feed.json', async (context) => {
    const read = await readFeed(feedFile);
    if (typeof read === 'string') {
      console.error(`${read}\n`);
      // Not 5xx: a broken feed does not mend itself within seconds, so the page need not try again.
      return context.text(read, 422);
    }
    const moved = JSON.stringify(moveDates(read, todayOf(read)));
    const version = createHash('sha256').update(moved).digest('base64url');
    return context.body(moved, 200, {
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
    return moveDates(read, todayOf(read));
  };
  return app.route('/', receiverApp({ feed, folder: data, token, origins }));
}

/** The feed as it stands now, or in words why it is none. */
async function readFeed(source: string): Promise<object | string> {
  try {
    const feed: unknown = JSON.parse(await readSource(source));
    if (typeof feed === 'object' && feed !== null) return feed;
  } catch {
    // The check below says why.
  }
  return (await check(source, Date.now(), false)).words;
}

/** The publisher's local date. */
function todayOf(feed: { readonly publisher?: { readonly timeZone?: string } }): string {
  try {
    return localTime(Date.now(), feed.publisher?.timeZone ?? 'Europe/Riga').slice(0, 10);
  } catch {
    return localTime(Date.now(), 'Europe/Riga').slice(0, 10);
  }
}

/** Answers with the address once the server listens. */
export const startServer = ({ port, ...options }: ServeOptions): Promise<string> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: demoApp(options).fetch, port, hostname: '127.0.0.1' }, (info) =>
      resolve(`http://127.0.0.1:${info.port}/`),
    );
    server.on('error', reject);
  });
