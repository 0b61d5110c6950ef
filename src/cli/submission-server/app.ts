/** The submission server: the reference implementation of the Tilts API, see `/openapi.json`. */
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { Access } from './access/access.js';
import { behindProxies } from './access/proxy.js';
import { officerOnly, type OfficerEnv } from './access/session.js';
import type { TokenStore } from './access/tokens.js';
import type { ApplicationId } from '../../core/application/stage-form.js';
import { collectFiles } from '../../core/application/answers.js';
import { validateSubmission } from './validate-submission.js';
import { officerPage } from './officer/officer-page.js';
import { officerApi } from './officer-api.js';
import { OPENAPI } from './openapi.js';
import { RateLimiter } from './rate-limiter.js';
import { findOwnApplication } from './stage-submission.js';
import { parseRequest } from './parse-request.js';
import type { ApplicationStore, SaveResult } from './store/application-store.js';
import { digestOf } from './store/codes.js';
import { StoreUnavailableError } from './store/unavailable-error.js';

export interface SubmissionServerOptions {
  /** The feed as the page reads it, not validated yet. */
  readonly feed: () => Promise<unknown>;
  /** Opens the store of the applications, at the first request. */
  readonly openStore: () => Promise<ApplicationStore>;
  /** The token of an officer without a name. Without any token nobody can read applications. */
  readonly token?: string | undefined;
  /** The tokens of other officers and of judges. */
  readonly tokens?: TokenStore | undefined;
  /** Number of proxies in front of this server whose `X-Forwarded-…` headers are true. */
  readonly trustedProxies?: number | undefined;
  /** Origins of the pages that may send applications, besides the server's own. */
  readonly origins?: readonly string[] | undefined;
  /** Bytes allowed per request. */
  readonly maxBytes?: number | undefined;
  /** Requests allowed per minute from one IP address. */
  readonly perMinute?: number | undefined;
  /** Epoch milliseconds. */
  readonly now?: (() => number) | undefined;
}

/** 32 MB of files as base64, and the answers. */
const MAX_BYTES = 44_000_000;
/** A request that is too large is still read to its end up to this many bytes, see below. */
const MAX_DRAINED_BYTES = 500_000_000;
const PER_MINUTE = 60;
/** Seconds until a form sends again what could not be stored. */
const RETRY_AFTER = 10;

export function createApp(options: SubmissionServerOptions): Hono {
  const { origins = [], now = Date.now } = options;
  const proxy = behindProxies(options.trustedProxies ?? 0);
  const access = new Access(options);
  const rateLimiter = new RateLimiter(options.perMinute ?? PER_MINUTE);
  let opened: Promise<ApplicationStore> | undefined;
  const store = (): Promise<ApplicationStore> =>
    (opened ??= options.openStore().catch((error: unknown) => {
      // The next request tries again: the cause may be gone by then.
      opened = undefined;
      console.error(`The applications cannot be opened: ${String(error)}`);
      throw error;
    }));

  const app = new Hono();
  // Log the error, never the data that was sent.
  app.onError((error, context) => {
    if ('getResponse' in error) return error.getResponse();
    if (error instanceof StoreUnavailableError) {
      console.error(error.message);
      return context.json({ code: 'unavailable' }, 503, { 'Retry-After': String(RETRY_AFTER) });
    }
    const { code = '' } = error as NodeJS.ErrnoException;
    console.error(`The submission server failed: ${error.name} ${code}`);
    return context.json({ code: 'server' }, 500);
  });
  app.get('/openapi.json', (context) => context.json(OPENAPI));

  const applications = new Hono<OfficerEnv>();
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
    if (origin && !origins.includes(origin) && !proxy.isOwn(origin, context))
      return context.json({ code: 'origin' }, 403);
    const seconds = rateLimiter.retryAfter(proxy.addressOf(context), now());
    if (seconds) return context.json({ code: 'busy' }, 429, { 'Retry-After': String(seconds) });
    return next();
  });
  applications.use(
    bodyLimit({
      maxSize: options.maxBytes ?? MAX_BYTES,
      onError: async (context) => {
        // A browser that has not sent everything yet sees no response, only a broken connection.
        if (Number(context.req.header('Content-Length')) <= MAX_DRAINED_BYTES)
          await context.req.raw.body?.pipeTo(new WritableStream()).catch(() => undefined);
        return context.json({ code: 'too-large' }, 413);
      },
    }),
  );

  applications.post('/', async (context) => {
    const submission = await parseRequest(context.req.raw);
    if (!submission) return context.json({ code: 'unreadable' }, 400);
    const digest = digestOf(submission);
    // A stored application stays stored: a late retry gets its receipt even after the contest has closed.
    const earlier = await (await store()).findByKey({ key: submission.key, digest });
    if (earlier) return respond(context, earlier, submission.application);
    const own = await findOwnApplication(await store(), submission);
    const result = validateSubmission(await options.feed(), submission, now(), own);
    if (result.kind === 'invalid') {
      const { code, errors, status } = result;
      const reference = code === 'withdrawn' ? own?.application.reference : undefined;
      return context.json({ code, errors, reference }, status);
    }
    const { answers, limit } = result;
    const referenced = new Set(collectFiles(answers).map(({ file }) => file.key));
    const uploads = submission.uploads.filter(({ key }) => referenced.has(key));
    const { stage, application: id } = submission;
    const stageOf = stage !== undefined && id ? { reference: id.reference, stage } : undefined;
    const application = { ...submission, answers, uploads, digest, stageOf };
    const applications = await store();
    const saved = await (limit
      ? applications.saveWithin(limit, application)
      : applications.save(application));
    return saved ? respond(context, saved, id) : context.json({ code: 'limit-reached' }, 409);
  });

  applications.post('/withdraw', async (context) => {
    const { code } = Object(await context.req.json().catch(() => undefined)) as { code?: unknown };
    if (typeof code !== 'string') return context.json({ code: 'unreadable' }, 400);
    const reference = await (await store()).withdraw({ code: code.toUpperCase().replace(/[\s-]/g, '') });
    return reference ? context.json({ reference }) : context.json({ code: 'unknown-code' }, 404);
  });

  applications.use(officerOnly(access, now));
  applications.route('/', officerApi({ feed: options.feed, store, originOf: proxy.originOf }));
  app.route('/officer', officerPage({ feed: options.feed, store, access, proxy, now }));
  return app.route('/applications', applications);
}

/** @param id the application that was sent with a later stage: its codes are those of the whole */
function respond(context: Context, { kind, receipt }: SaveResult, id: ApplicationId | undefined): Response {
  const reference = id?.reference ?? receipt.reference;
  if (kind === 'withdrawn') return context.json({ code: 'withdrawn', reference }, 410);
  if (kind === 'conflict') return context.json({ code: 'already-received', reference }, 409);
  const whole = id ? { ...receipt, reference, withdrawalCode: id.code } : receipt;
  return context.json(whole, kind === 'stored' ? 201 : 200);
}
