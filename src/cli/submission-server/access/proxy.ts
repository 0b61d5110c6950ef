/** Who sends a request, and to which address, if web servers stand between. */
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { UsageError } from '../../usage-error.js';

export interface ProxySettings {
  /** The visitor’s IP address; empty if there is no connection, as in a test. */
  addressOf(context: Context): string;
  /** Where this server is reached, without a slash at the end. */
  originOf(context: Context): string;
  /** Whether a page of this origin came from this server. */
  isOwn(origin: string, context: Context): boolean;
}

/** `host:port`, `[IPv6]:port`, and IPv4 in IPv6. */
const plainAddress = (address: string): string =>
  address.replace(/^\[(.*)\](?::\d+)?$|^([\d.]+):\d+$/, '$1$2').replace(/^::ffff:(?=[\d.]+$)/i, '');

/** The value that the outermost trusted proxy wrote: a visitor can write any before it. */
function forwarded(context: Context, name: string, hops: number): string | undefined {
  const values = context.req
    .header(name)
    ?.split(',')
    .map((value) => value.trim());
  return values?.[Math.max(0, values.length - hops)];
}

/** @param hops number of proxies whose headers are true; 0: none */
export function behindProxies(hops: number): ProxySettings {
  const remote = (context: Context): string =>
    context.env ? (getConnInfo(context).remote.address ?? '') : '';
  const own = ({ req }: Context): string => new URL(req.url).origin;
  if (!hops)
    return {
      addressOf: (context) => plainAddress(remote(context)),
      originOf: own,
      // Behind a proxy that is not trusted the scheme is not known.
      isOwn: (origin, context) =>
        URL.canParse(origin) &&
        new URL(origin).host === (context.req.header('Host') ?? new URL(context.req.url).host),
    };
  const originOf = (context: Context): string => {
    const { protocol, host } = new URL(context.req.url);
    const scheme = forwarded(context, 'X-Forwarded-Proto', hops) ?? protocol.slice(0, -1);
    const address = `${scheme}://${forwarded(context, 'X-Forwarded-Host', hops) ?? host}`;
    return /^https?$/.test(scheme) && URL.canParse(address) ? new URL(address).origin : own(context);
  };
  return {
    addressOf: (context) => plainAddress(forwarded(context, 'X-Forwarded-For', hops) ?? remote(context)),
    originOf,
    isOwn: (origin, context) => {
      if (context.req.header('X-Forwarded-Proto')) return origin === originOf(context);
      return URL.canParse(origin) && new URL(origin).host === new URL(originOf(context)).host;
    },
  };
}

/** @throws {UsageError} unless it is a number of proxies */
export function parseHops(text: string): number {
  if (/^\d$/.test(text)) return Number(text);
  throw new UsageError(
    `--trust-proxy “${text}” is not a number of proxies: use 1 if one web server stands in front`,
  );
}
