/** What a request for a page of the officer needs: who asks, in which language, of which contests. */
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { LANGUAGES, type Language } from '../../../core/i18n/languages.js';
import { toLocalIso } from '../../../core/util/time-zone.js';
import type { Access } from '../access/access.js';
import type { ProxySettings } from '../access/proxy.js';
import { sessionIdentity, startSession } from '../access/session.js';
import { readContests } from '../contests.js';
import { REFERENCE } from '../officer-api.js';
import { invitedByReference } from '../invitations.js';
import type { ApplicationStore, Score } from '../store/application-store.js';
import { isLanguage, textsFor, type Texts } from '../texts.js';
import { renderNotFound } from './layout.js';
import type { ListModel, ListQuery, StageFilter, StateFilter } from './list-filters.js';
import { isJudge, mayRead, resolve, type OfficerView } from './officer.types.js';
import { summaryOf, type Summary } from './summary.js';

export interface OfficerPageOptions {
  readonly feed: () => Promise<unknown>;
  readonly store: () => Promise<ApplicationStore>;
  readonly access: Access;
  readonly proxy: ProxySettings;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

export interface Env {
  readonly Variables: { readonly view: OfficerView };
}

export type OfficerContext = Context<Env>;

const LANGUAGE_COOKIE = 'tilts-language';
const STATES: readonly StateFilter[] = ['new', 'complete', 'incomplete', 'withdrawn', 'scored', 'unscored'];

/** As chosen on the page, or else the first of the browser’s languages that there is; otherwise Latvian. */
export async function pageTexts(context: Context): Promise<Texts> {
  const chosen = context.req.query('lang');
  if (isLanguage(chosen)) setCookie(context, LANGUAGE_COOKIE, chosen, { path: '/officer', sameSite: 'Lax' });
  const accepted = (context.req.header('Accept-Language') ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  const language = [chosen, getCookie(context, LANGUAGE_COOKIE), ...accepted].find(isLanguage);
  return textsFor(language ?? preferred);
}
const preferred: Language = LANGUAGES[0];

/** The address of the page without the language, so that another can be chosen. */
export function pagePath({ req }: Context): string {
  const url = new URL(req.url);
  url.searchParams.delete('lang');
  return url.pathname + url.search;
}

/** Only somebody who is signed in goes on; the session lasts from the last page on. */
export const signedInOnly =
  ({ access, feed, now, proxy }: OfficerPageOptions): MiddlewareHandler<Env> =>
  async (context, next) => {
    const texts = await pageTexts(context);
    const record = await sessionIdentity(access, context, now());
    if (!record) {
      const target = context.req.method === 'GET' ? pagePath(context) : '/officer';
      return context.redirect(`/officer/sign-in?next=${encodeURIComponent(target)}`, 303);
    }
    startSession(context, access.sessionOf(record, now()), proxy.originOf(context));
    const book = readContests(await feed());
    context.set('view', {
      ...texts,
      book,
      identity: record,
      path: pagePath(context),
      now: toLocalIso(now(), book.envelope.publisher.timeZone),
    });
    return next();
  };

export const notFound = (context: OfficerContext): Response | Promise<Response> =>
  context.html(renderNotFound(context.get('view')), 404);

/** Pages and actions that judges do not have. */
export const officersOnly: MiddlewareHandler<Env> = async (context, next) =>
  isJudge(context.get('view')) ? notFound(context) : next();

export function queryOf({ req }: Context): ListQuery {
  const state = STATES.find((each) => each === req.query('state')) ?? '';
  const [sent, unsent] = [req.query('sent'), req.query('unsent')];
  const id = sent ?? unsent;
  const stage: StageFilter | undefined = id ? { id, isSent: sent !== undefined } : undefined;
  return { search: (req.query('q') ?? '').trim().slice(0, 200), state, stage };
}

/** The form of a request; files have no place in it. */
export async function formOf({ req }: Context): Promise<URLSearchParams> {
  return new URLSearchParams(await req.text());
}

/** An application that the person may read; undefined if there is none. */
export async function openSummary(
  context: OfficerContext,
  store: ApplicationStore,
): Promise<Summary | undefined> {
  const view = context.get('view');
  const reference = context.req.param('reference') ?? '';
  const application = REFERENCE.test(reference) ? await store.find(reference) : undefined;
  return application && mayRead(view, application) ? summaryOf(view, application) : undefined;
}

/** Everything that the person may read in a contest, oldest first. */
export async function readableSummaries(
  view: OfficerView,
  store: ApplicationStore,
  contest: string,
): Promise<Summary[]> {
  const all = await store.list({ contest, withWithdrawn: true });
  return all.filter((each) => mayRead(view, each)).map((each) => summaryOf(view, each));
}

/** The judge’s own scores, by reference. */
export async function ownScores(
  { identity }: OfficerView,
  store: ApplicationStore,
  contest: string,
): Promise<Map<string, Score>> {
  const own = (await store.scores(contest)).filter(({ judgeId }) => judgeId === identity.id);
  return new Map(own.map((score) => [score.reference, score]));
}

/** The list of a contest as the person has filtered it. */
export async function listOf(
  context: OfficerContext,
  store: ApplicationStore,
  contest: string,
): Promise<ListModel> {
  const view = context.get('view');
  return {
    contest,
    query: queryOf(context),
    all: await readableSummaries(view, store, contest),
    ownScores: await ownScores(view, store, contest),
    invited: await invitedByReference(store, contest),
  };
}

export const publisherName = (view: OfficerView): string => resolve(view, view.book.envelope.publisher.name);

/** The route of an application, and its address. */
export const APPLICATION = '/applications/:reference';
export const pathOf = ({ application }: Summary): string => `/officer/applications/${application.reference}`;

type Work = (context: OfficerContext, summary: Summary) => Promise<Response>;

/** Opens the application of the address for a handler, or answers that there is none. */
export const summaryOpener =
  (store: () => Promise<ApplicationStore>) =>
  (work: Work) =>
  async (context: OfficerContext): Promise<Response> => {
    const summary = await openSummary(context, await store());
    return summary ? work(context, summary) : notFound(context);
  };
