/** The page for officers and judges, drawn by the server: it needs no script. Mounted at `/officer`. */
import { Hono } from 'hono';
import { resolveText } from '../../../core/i18n/localized-text.js';
import { endSession, startSession } from '../access/session.js';
import { sameSiteOnly } from '../access/same-site.js';
import { readContests } from '../contests.js';
import { contentSecurity } from '../content-security.js';
import { downloadHeaders } from '../export/file-names.js';
import { tableToCsv } from '../export/table.js';
import { RateLimiter } from '../rate-limiter.js';
import { renderPrintout } from './application-view.js';
import { renderContests, renderErasing } from './contests-view.js';
import {
  formOf,
  listOf,
  notFound,
  officersOnly,
  ownScores,
  pageTexts,
  readableSummaries,
  signedInOnly,
  type Env,
  type OfficerContext,
  type OfficerPageOptions,
} from './desk.js';
import { renderSignIn } from './layout.js';
import { findApplications } from './list-filters.js';
import { renderList } from './list-view.js';
import { addApplicationRoutes } from './application-routes.js';
import { isJudge, maySee } from './officer.types.js';
import { OFFICER_ICON, OFFICER_SCRIPT } from './officer-script.js';
import { OFFICER_STYLE } from './officer-style.js';
import { renderResults, resultsExport } from './results-view.js';
import { resultsOf } from './results.js';

/** Attempts to sign in per minute from one IP address. */
const SIGN_INS = 10;
/** Where somebody may come from: a page of this server. */
const NEXT = /^\/(?:officer|applications)(?:[/?]|$)/;

export function officerPage(options: OfficerPageOptions): Hono<Env> {
  const { access, feed, now, proxy, store } = options;
  const attempts = new RateLimiter(SIGN_INS);
  const page = new Hono<Env>();
  page.use(contentSecurity);
  page.use(sameSiteOnly(proxy));

  const assets = [
    ['/officer.css', 'text/css; charset=utf-8', OFFICER_STYLE],
    ['/officer.js', 'text/javascript; charset=utf-8', OFFICER_SCRIPT],
    ['/icon.svg', 'image/svg+xml', OFFICER_ICON],
  ] as const;
  for (const [path, type, text] of assets)
    page.get(path, (context) =>
      context.body(text, 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }),
    );

  const signIn = async (
    context: OfficerContext,
    next: string,
    problem?: string,
    status: 200 | 401 | 429 = 200,
  ) => {
    const texts = await pageTexts(context);
    const { envelope } = readContests(await feed());
    const publisher = resolveText(envelope.publisher.name, texts.language, envelope.languages).text;
    const path = `/officer/sign-in?next=${encodeURIComponent(next)}`;
    return context.html(renderSignIn(texts, { path, next, publisher, problem }), status);
  };
  const nextOf = (text: string | null | undefined): string => (text && NEXT.test(text) ? text : '/officer');

  page.get('/sign-in', (context) => signIn(context, nextOf(context.req.query('next'))));
  page.post('/sign-in', async (context) => {
    const form = await formOf(context);
    const next = nextOf(form.get('next'));
    const { msg } = await pageTexts(context);
    if (attempts.retryAfter(proxy.addressOf(context), now()))
      return signIn(
        context,
        next,
        msg('Too many attempts. Try again in a minute.', { id: 'officer.too-many-attempts' }),
        429,
      );
    const record = await access.byToken(form.get('token') ?? '');
    if (!record)
      return signIn(
        context,
        next,
        msg('This token is not known here. Check it, or ask for a new one.', { id: 'officer.unknown-token' }),
        401,
      );
    startSession(context, access.sessionOf(record, now()), proxy.originOf(context));
    return context.redirect(next, 303);
  });
  page.post('/sign-out', (context) => {
    endSession(context);
    return context.redirect('/officer/sign-in', 303);
  });

  page.use(signedInOnly(options));

  page.get('/', async (context) => {
    const view = context.get('view');
    const applications = await (await store()).list({ withWithdrawn: true });
    const left = new Map<string, number>();
    if (isJudge(view))
      for (const id of new Set(applications.map(({ contest }) => contest))) {
        const own = await ownScores(view, await store(), id);
        const complete = applications.filter((each) => each.contest === id && each.state === 'complete');
        left.set(id, complete.filter(({ reference }) => !own.has(reference)).length);
      }
    return context.html(renderContests(view, applications, (id) => left.get(id) ?? 0));
  });

  page.use('/contests/:contest/*', async (context: OfficerContext, next) =>
    maySee(context.get('view'), context.req.param('contest') ?? '') ? next() : notFound(context),
  );

  page.get('/contests/:contest', async (context) => {
    const view = context.get('view');
    const { contest } = context.req.param();
    const model = await listOf(context, await store(), contest);
    if (!model.all.length && !view.book.contests.has(contest)) return notFound(context);
    return context.html(renderList(view, model));
  });

  page.get('/contests/:contest/print', async (context) => {
    const view = context.get('view');
    const { contest } = context.req.param();
    const model = await listOf(context, await store(), contest);
    const matches = findApplications(view, model).filter(
      ({ application }) => application.state !== 'withdrawn',
    );
    return context.html(renderPrintout(view, { contest, query: model.query, found: matches }));
  });

  const resultsModel = async (context: OfficerContext) => {
    const view = context.get('view');
    const contest = view.book.contests.get(context.req.param('contest') ?? '');
    if (!contest) return undefined;
    const all = await readableSummaries(view, await store(), contest.id);
    const complete = all.filter(({ application }) => application.state === 'complete');
    const references = complete.map(({ application }) => application.reference);
    return {
      contest,
      results: resultsOf(contest, references, await (await store()).scores(contest.id)),
      summaries: new Map(complete.map((each) => [each.application.reference, each])),
    };
  };
  page.get('/contests/:contest/results', officersOnly, async (context) => {
    const model = await resultsModel(context);
    return model ? context.html(renderResults(context.get('view'), model)) : notFound(context);
  });
  page.get('/contests/:contest/results.csv', officersOnly, async (context) => {
    const model = await resultsModel(context);
    if (!model) return notFound(context);
    const table = resultsExport(context.get('view'), model);
    return context.body(
      tableToCsv(table),
      200,
      downloadHeaders(`${table.title}.csv`, 'text/csv; charset=utf-8'),
    );
  });
  page.get('/contests/:contest/results.xlsx', officersOnly, async (context) => {
    const model = await resultsModel(context);
    if (!model) return notFound(context);
    const table = resultsExport(context.get('view'), model);
    const { tableToXlsx, XLSX_TYPE } = await import('../export/xlsx.js');
    return context.body(await tableToXlsx(table), 200, downloadHeaders(`${table.title}.xlsx`, XLSX_TYPE));
  });

  page.get('/contests/:contest/erase', officersOnly, async (context) => {
    const view = context.get('view');
    const { contest } = context.req.param();
    const { length } = await (await store()).list({ contest, withWithdrawn: true });
    return context.html(renderErasing(view, contest, length));
  });
  page.post('/contests/:contest/erase', officersOnly, async (context) => {
    const { contest } = context.req.param();
    for (const { reference } of await (await store()).list({ contest, withWithdrawn: true }))
      await (await store()).erase(reference);
    return context.redirect('/officer', 303);
  });

  addApplicationRoutes(page, options);
  page.all('*', notFound);
  return page;
}
