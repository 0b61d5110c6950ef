/** How a feed is requested: ahead of time by the page’s script, then by the feed loader. */

/** Milliseconds after which a request ahead of time is given up: until then it holds up later ones in Chrome’s cache. */
const PREFETCH_TIMEOUT_MS = 10_000;

/** Requests ahead of time, by absolute URL; `undefined` once the feed loader has asked. Shared by all copies of Tilts. */
export const prefetched = ((globalThis as Record<symbol, unknown>)[Symbol.for('tilts.prefetched')] ??=
  new Map()) as Map<string, Promise<Response> | undefined>;

/**
 * Requests the feed at an absolute URL. Asks the server with If-None-Match: an unchanged feed costs one small response,
 * and a browser does not keep one without Cache-Control for a tenth of its age (RFC 9111, section 4.2.2).
 */
export const requestFeed = (url: string, signal: AbortSignal | null): Promise<Response> =>
  fetch(url, { signal, headers: { accept: 'application/json' }, cache: 'no-cache' });

/** Requests a feed before the code that reads it has loaded, unless it has been requested already. */
export function prefetchFeed(url: string): void {
  if (prefetched.has(url)) return;
  const signal = (AbortSignal as Partial<typeof AbortSignal>).timeout?.(PREFETCH_TIMEOUT_MS) ?? null;
  const response = requestFeed(url, signal);
  prefetched.set(url, response);
  // Whoever takes it reports the failure.
  response.catch(() => undefined);
}
