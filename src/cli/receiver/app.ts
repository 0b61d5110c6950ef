/** The receiver of applications: the reference of our own contract, see `/openapi.json`. */
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono, type Context } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { filesIn } from '../../forms/answers.js';
import { judge } from './judge.js';
import { OPENAPI } from './openapi.js';
import { Rate } from './rate.js';
import { readRequest } from './read-request.js';
import { digestOf, Store, type Outcome } from './store.js';
import { tableOf } from './table.js';

export interface ReceiverOptions {
  /** The feed as the page reads it, unchecked. */
  readonly feed: () => Promise<unknown>;
  /** Folder of the applications; made at the first request. */
  readonly folder: string;
  /** The officer's; without one nobody can list. */
  readonly token?: string | undefined;
  /** Origins of the pages that may send, besides the receiver's own. */
  readonly origins?: readonly string[] | undefined;
  /** Bytes of one request. */
  readonly maxBytes?: number | undefined;
  /** Requests of one address in a minute. */
  readonly perMinute?: number | undefined;
  /** Epoch milliseconds. */
  readonly now?: (() => number) | undefined;
}

/** 32 MB of files as base64, and the answers. */
const MAX_BYTES = 44_000_000;
/** Bytes of a request that is too large, and is heard to its end all the same. */
const MOST_HEARD = 500_000_000;
const PER_MINUTE = 60;
const REFERENCE = /^\d{4}-[2-9A-Z]{6}$/;
const FILE_KEY = /^file-[0-9a-f-]{36}$/;

export function receiverApp(options: ReceiverOptions): Hono {
  const { origins = [], token, now = Date.now } = options;
  const rate = new Rate(options.perMinute ?? PER_MINUTE);
  let opened: Promise<Store> | undefined;
  const store = (): Promise<Store> =>
    (opened ??= Store.open(options.folder).catch((error: unknown) => {
      // The next request tries again: what stands in the way may have gone by then.
      opened = undefined;
      console.error(`The folder of applications cannot be opened: ${String(error)}`);
      throw error;
    }));

  const app = new Hono();
  // What went wrong, never what was sent.
  app.onError((error, context) => {
    if ('getResponse' in error) return error.getResponse();
    const { code = '' } = error as NodeJS.ErrnoException;
    console.error(`The receiver failed: ${error.name} ${code}`);
    return context.json({ code: 'server' }, 500);
  });
  app.get('/openapi.json', (context) => context.json(OPENAPI));

  const applications = new Hono();
  applications.use(async (context, next) => {
    context.header('Cache-Control', 'no-store');
    await next();
  });
  applications.use(
    cors({
      origin: [...origins],
      allowMethods: ['POST'],
      allowHeaders: ['Content-Type', 'Idempotency-Key'],
      exposeHeaders: ['Retry-After'],
      maxAge: 600,
    }),
  );
  applications.use(async (context, next) => {
    const origin = context.req.header('Origin');
    if (origin && !origins.includes(origin) && !isOwn(origin, context))
      return context.json({ code: 'origin' }, 403);
    const wait = rate.wait(addressOf(context), now());
    if (wait) return context.json({ code: 'busy' }, 429, { 'Retry-After': String(wait) });
    return next();
  });
  applications.use(
    bodyLimit({
      maxSize: options.maxBytes ?? MAX_BYTES,
      onError: async (context) => {
        // Before it has sent everything a browser hears no answer, only that the line is cut.
        if (Number(context.req.header('Content-Length')) <= MOST_HEARD)
          await context.req.raw.body?.pipeTo(new WritableStream()).catch(() => undefined);
        return context.json({ code: 'too-large' }, 413);
      },
    }),
  );

  applications.post('/', async (context) => {
    const submitted = await readRequest(context.req.raw);
    if (!submitted) return context.json({ code: 'unreadable' }, 400);
    const digest = digestOf(submitted);
    // What has been stored stays stored: a late retry gets its receipt, also after the contest has closed.
    const earlier = (await store()).earlier({ key: submitted.key, digest });
    if (earlier) return answer(context, earlier);
    const judgement = judge(await options.feed(), submitted, now());
    if (judgement.kind === 'wrong')
      return context.json({ code: judgement.code, errors: judgement.errors }, judgement.status);
    const { answers } = judgement;
    const asked = new Set(filesIn(answers).map(({ file }) => file.key));
    const uploads = submitted.uploads.filter(({ key }) => asked.has(key));
    return answer(context, await (await store()).keep({ ...submitted, answers, uploads, digest }));
  });

  applications.post('/withdraw', async (context) => {
    const { code } = Object(await context.req.json().catch(() => undefined)) as { code?: unknown };
    if (typeof code !== 'string') return context.json({ code: 'unreadable' }, 400);
    const reference = await (await store()).withdraw(code.toUpperCase().replace(/[\s-]/g, ''));
    return reference ? context.json({ reference }) : context.json({ code: 'unknown-code' }, 404);
  });

  if (token) {
    applications.use(bearerAuth({ token }));
    applications.get('/', async (context) => {
      const list = (await store()).list(context.req.query('contest'));
      return context.json(list.map(({ withdrawalCode: _, ...rest }) => rest));
    });
    applications.get('/table.csv', async (context) =>
      context.body(tableOf((await store()).list(context.req.query('contest'))), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="applications.csv"',
      }),
    );
    applications.get('/:reference/files/:key', async (context) => {
      const { reference, key } = context.req.param();
      const isName = REFERENCE.test(reference) && FILE_KEY.test(key);
      const bytes = isName ? await (await store()).file(reference, key) : undefined;
      // A stranger's file is saved, never shown on this site.
      return bytes
        ? context.body(bytes, 200, {
            'Content-Type': 'application/octet-stream',
            'Content-Disposition': 'attachment',
            'X-Content-Type-Options': 'nosniff',
          })
        : context.notFound();
    });
  }
  return app.route('/applications', applications);
}

function answer(context: Context, { kind, received }: Outcome): Response {
  const { reference } = received;
  if (kind === 'withdrawn') return context.json({ code: 'withdrawn', reference }, 410);
  if (kind === 'other') return context.json({ code: 'already-received', reference }, 409);
  return context.json(received, kind === 'stored' ? 201 : 200);
}

/** Whether the page came from here; the scheme is lost behind a proxy. */
const isOwn = (origin: string, context: Context): boolean =>
  URL.canParse(origin) && new URL(origin).host === context.req.header('Host');

/** Empty where there is no connection, as in a test. */
function addressOf(context: Context): string {
  return context.env ? (getConnInfo(context).remote.address ?? '') : '';
}
