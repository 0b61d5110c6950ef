/** Refuses what another site sends in the name of somebody who is signed in. */
import type { MiddlewareHandler } from 'hono';
import type { ProxySettings } from './proxy.js';

/** Besides the cookie, which other sites cannot send. Every browser says where a form comes from. */
export const sameSiteOnly =
  ({ isOwn }: ProxySettings): MiddlewareHandler =>
  async (context, next) => {
    const { method } = context.req;
    if (method === 'GET' || method === 'HEAD') return next();
    const site = context.req.header('Sec-Fetch-Site');
    const origin = context.req.header('Origin');
    const isSame = site ? site === 'same-origin' : origin !== undefined && isOwn(origin, context);
    return isSame ? next() : context.text('Forbidden', 403);
  };
