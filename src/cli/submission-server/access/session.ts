/** The session of the officer’s page: a cookie that scripts cannot read and other sites cannot send. */
import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Access } from './access.js';
import type { Identity, TokenRecord } from './tokens.js';

const COOKIE = 'tilts-officer';

/** The cookie goes when the browser is closed. */
const cookieOptions = (isSecure: boolean) =>
  ({ httpOnly: true, sameSite: 'Strict', secure: isSecure, path: '/' }) as const;

/** @param origin where this server is reached */
export const startSession = (context: Context, value: string, origin: string): void =>
  setCookie(context, COOKIE, value, cookieOptions(origin.startsWith('https:')));

export const endSession = (context: Context): void => void deleteCookie(context, COOKIE, { path: '/' });

export const sessionIdentity = async (
  access: Access,
  context: Context,
  now: number,
): Promise<TokenRecord | undefined> => {
  const value = getCookie(context, COOKIE);
  return value ? access.bySession(value, now) : undefined;
};

/** Who asks, for what comes after `officerOnly`. */
export interface OfficerEnv {
  readonly Variables: { readonly officer: Identity };
}

/** Only an officer goes on: by token, or by a session. A person who opens a link in a browser may sign in first. */
export const officerOnly =
  (access: Access, now: () => number): MiddlewareHandler<OfficerEnv> =>
  async (context, next) => {
    const identity: Identity | undefined =
      (await access.byHeader(context)) ?? (await sessionIdentity(access, context, now()));
    if (identity?.role === 'officer') {
      context.set('officer', identity);
      return next();
    }
    if (identity) return context.json({ code: 'not-allowed' }, 403);
    // A link of the table, opened in a browser.
    if (context.req.method === 'GET' && context.req.header('Accept')?.includes('text/html')) {
      const { pathname, search } = new URL(context.req.url);
      return context.redirect(`/officer/sign-in?next=${encodeURIComponent(pathname + search)}`, 303);
    }
    context.header('WWW-Authenticate', 'Bearer');
    return context.json({ code: 'token' }, 401);
  };
