/** Loads a feed: one shared request per absolute URL, with time-out, retries and a cached copy. */
import { retry } from '../util/retry.js';
import { parseUrl } from '../util/url.js';
import { LoadError } from './load-error.js';
import { CACHE_NAME, UNUSUAL, type LoadedFeed } from './loaded-feed.js';
import { prefetched, requestFeed } from './request-feed.js';

export type { LoadedFeed };

export interface LoadOptions {
  /** Milliseconds to wait before each further attempt. */
  readonly retryDelays?: readonly number[];
  /** Ask the server again even if a copy is in memory. */
  readonly recheck?: boolean;
  /** Called before each wait with the attempt that failed. */
  readonly onRetry?: (failed: LoadError) => void;
}

/** Milliseconds for one attempt. */
const TIMEOUT_MS = 10_000;

const FETCHED_AT = 'x-fetched-at';

/** Shared by all copies of Tilts on the page, so that even two versions make one request. */
const feedPromises = ((globalThis as Record<symbol, unknown>)[Symbol.for('tilts.feeds')] ??=
  new Map()) as Map<string, Promise<LoadedFeed>>;

/** Addresses with a running request. */
const pending = new Set<string>();

/**
 * Loads the feed at `src` (`{lang}` is replaced with the language). All callers with the same absolute URL share one
 * request; a failure is not cached, so a later call tries again.
 * @throws {LoadError} if all attempts failed and there is no copy on the device
 */
export function loadFeed(src: string, language: string, options: LoadOptions = {}): Promise<LoadedFeed> {
  const url = toAbsoluteUrl(src.replaceAll('{lang}', language));
  if (!url) return Promise.reject(new LoadError('address', src));
  // Two elements that recheck at the same moment also share one request.
  let promise = options.recheck && !pending.has(url) ? undefined : feedPromises.get(url);
  if (!promise) {
    promise = loadWithRetries(url, options);
    const request = promise;
    feedPromises.set(url, request);
    pending.add(url);
    const settle = (isReusable: boolean) => {
      pending.delete(url);
      if (!isReusable && feedPromises.get(url) === request) feedPromises.delete(url);
    };
    request.then(
      ({ stale }) => settle(!stale),
      () => settle(false),
    );
  }
  return promise;
}

function toAbsoluteUrl(src: string): string | undefined {
  const url = parseUrl(src, document.baseURI);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

async function loadWithRetries(url: string, options: LoadOptions): Promise<LoadedFeed> {
  const delays = options.retryDelays ?? [400, 1_600];
  const outcome = await retry(
    () => loadOnce(url),
    async (result, attempt) => {
      const usual = delays[attempt - 1];
      // A document that is none will not be fixed within seconds; a lost connection may be.
      if (usual === undefined || !(result instanceof LoadError) || result.failure === 'not-json')
        return undefined;
      const delay = result.response
        ? await import('./no-feed.js').then(
            ({ pauseAfter }) => pauseAfter(result, usual),
            () => usual,
          )
        : usual;
      if (delay !== undefined) options.onRetry?.(result);
      return delay;
    },
  );
  return outcome instanceof LoadError ? fallBackToCache(url, outcome) : outcome;
}

async function loadOnce(url: string): Promise<LoadedFeed | LoadError> {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS);
  try {
    const early = prefetched.get(url);
    // It is used once.
    prefetched.set(url, undefined);
    const response = await (early ?? requestFeed(url, signal));
    if (!response.ok) return new LoadError('http', url, response);
    const copy = response.clone();
    let text = await response.text();
    if (UNUSUAL.test(text))
      text = await import('./no-feed.js').then(
        ({ readUnusual }) => readUnusual(copy),
        () => text,
      );
    return {
      json: JSON.parse(text),
      text,
      url,
      fetchedAt: Date.now(),
      version: versionOf(response),
      stale: false,
    };
  } catch (error) {
    return new LoadError(
      signal.aborted ? 'timeout' : error instanceof SyntaxError ? 'not-json' : 'offline',
      url,
    );
  } finally {
    clearTimeout(timer);
  }
}

const versionOf = ({ headers }: Response): string | undefined =>
  headers.get('etag') || headers.get('last-modified') || undefined;

/** Caches a valid feed on the device. Does nothing if storage is full or blocked. */
export async function cacheFeed(feed: LoadedFeed): Promise<void> {
  const { text, url, fetchedAt, version } = feed;
  if (text === undefined) return;
  feed.text = undefined;
  try {
    const headers = {
      [FETCHED_AT]: String(fetchedAt),
      etag: version ?? '',
    };
    const cache = await caches.open(CACHE_NAME);
    await cache.put(url, new Response(text, { headers }));
  } catch {
    // Private windows, insecure origins and full disks have no cache: the feed still works online.
  }
}

/** The cached feed, instead of a failure. */
async function fallBackToCache(url: string, failure: LoadError): Promise<LoadedFeed> {
  const cached = await readCachedFeed(url);
  if (cached) return cached;
  // The browser does not say why there was no answer.
  throw await import('./no-feed.js').then(
    ({ explain }) => explain(failure),
    () => failure,
  );
}

/** The cached feed of an address, if the device has one. */
export async function readCachedFeed(url: string): Promise<LoadedFeed | undefined> {
  try {
    const cached = await (await caches.open(CACHE_NAME)).match(url);
    if (!cached) return undefined;
    const fetchedAt = Number(cached.headers.get(FETCHED_AT));
    return { json: await cached.json(), url, fetchedAt, version: versionOf(cached), stale: true };
  } catch {
    return undefined;
  }
}
