/** `tilts serve`: the demo page on a feed, on this machine only. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { localTime } from '../feed/clock.js';
import { LANGUAGES } from '../locale/languages.js';
import { demoPage } from './demo-page.js';
import { pagePath, PAGES } from './demo-pages.js';
import { moveDates } from './move-dates.js';

export interface ServeOptions {
  /** File of the feed; the sample where there is none. */
  readonly feed: string | undefined;
  /** 0 takes any free port. */
  readonly port: number;
}

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the demo must run under: the strictest policy that a municipality's site may have. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html; frame-ancestors 'self'";

export function demoApp(feedFile = folder('../../stories/feeds/paraugnovads.json')): Hono {
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
    const feed = JSON.parse(await readFile(feedFile, 'utf8')) as { publisher: { timeZone?: string } };
    const today = localTime(Date.now(), feed.publisher.timeZone ?? 'Europe/Riga').slice(0, 10);
    return context.json(moveDates(feed, today), 200, { 'Cache-Control': 'no-cache', ETag: `"${today}"` });
  });
  const files = (root: string, prefix: string) =>
    serveStatic({ root: folder(root), rewriteRequestPath: (path) => path.slice(prefix.length) });
  app.use('/tilts/*', files('../', '/tilts'));
  app.use('/demo/*', files('../../stories/demo', '/demo'));
  return app;
}

/** Answers with the address once the server listens. */
export const startServer = ({ feed, port }: ServeOptions): Promise<string> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: demoApp(feed).fetch, port, hostname: '127.0.0.1' }, (info) =>
      resolve(`http://127.0.0.1:${info.port}/`),
    );
    server.on('error', reject);
  });
