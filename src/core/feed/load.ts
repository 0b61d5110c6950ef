/** Loading a feed: one shared request per absolute URL, time-out, retries, last good copy. */
import { parseUrl } from '../util/url.js';

/** Why a feed could not be loaded. Codes, not texts: the element words them in its language. */
export type LoadFailure = 'offline' | 'timeout' | 'http' | 'not-json' | 'address';

export class LoadError extends Error {
  constructor(
    readonly failure: LoadFailure,
    readonly url: string,
    /** HTTP status, where there was an answer. */
    readonly status?: number,
  ) {
    super(`${failure}${status ? ` ${status}` : ''}: ${url}`);
  }
}

export interface LoadedFeed {
  readonly json: unknown;
  /** Absolute URL. */
  readonly url: string;
  /** Instant (epoch milliseconds) at which this copy came from the network. */
  readonly fetchedAt: number;
  /** What the server calls this version (ETag or Last-Modified), where it says so. */
  readonly version?: string | undefined;
  /** The answer as it came, until it is kept on the device. */
  text?: string | undefined;
  /** The network failed and this is the last good copy kept on the device. */
  readonly stale: boolean;
}

export interface LoadOptions {
  /** Milliseconds that one try may take. */
  readonly timeout?: number;
  /** Pauses in milliseconds before each further try. */
  readonly retryDelays?: readonly number[];
  /** Ask the server again although a copy is shared already. */
  readonly recheck?: boolean;
  /** Called before each pause with the number of the try that failed. */
  readonly onRetry?: (attempt: number) => void;
}

const CACHE_NAME = 'tilts-feeds';
const FETCHED_AT = 'x-tilts-fetched-at';

/** Shared by all copies of Tilts on the page, so that two versions still make one request. */
const feedPromises = ((globalThis as Record<symbol, unknown>)[Symbol.for('tilts.feeds')] ??=
  new Map()) as Map<string, Promise<LoadedFeed>>;

/** Addresses of which an answer is awaited. */
const pending = new Set<string>();

/** Answers that the page's script asked for before this code was here, each good for one use. */
const prefetchedResponses = ((globalThis as Record<symbol, unknown>)[Symbol.for('tilts.prefetched')] ??=
  new Map()) as Map<string, Promise<Response>>;

function takePrefetched(url: string): Promise<Response> | undefined {
  const response = prefetchedResponses.get(url);
  prefetchedResponses.delete(url);
  return response;
}

/**
 * The feed at `src` (`{lang}` stands for the language). All callers with the same absolute URL share one
 * request; a failure is not kept, so a later call tries again.
 * @throws {LoadError} when all tries failed and no earlier copy is on the device
 */
export function loadFeed(src: string, language: string, options: LoadOptions = {}): Promise<LoadedFeed> {
  const url = toAbsoluteUrl(src.replaceAll('{lang}', language));
  if (!url) return Promise.reject(new LoadError('address', src));
  // Two elements that look again at the same moment make one request too.
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
  for (let attempt = 1; ; attempt++) {
    try {
      return await loadOnce(url, options);
    } catch (error) {
      const failure = error instanceof LoadError ? error : new LoadError('offline', url);
      const delay = delays[attempt - 1];
      if (delay === undefined || !isTransient(failure)) return await fallBackToCache(url, failure);
      options.onRetry?.(attempt);
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
}

/** A 404 or a broken document will not be fixed within seconds; a lost connection may. */
const isTransient = ({ failure, status = 0 }: LoadError): boolean =>
  failure === 'offline' || failure === 'timeout' || status >= 500 || status === 429;

async function loadOnce(url: string, { timeout = 10_000, recheck }: LoadOptions): Promise<LoadedFeed> {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(), timeout);
  // A request that the page's script has made does not know our signal.
  const withTimeout = <T>(operation: Promise<T>): Promise<T> =>
    Promise.race([
      operation,
      new Promise<never>((_, reject) =>
        signal.addEventListener('abort', () => reject(new Error('time is up'))),
      ),
    ]);
  try {
    const response = await withTimeout(
      takePrefetched(url) ??
        fetch(url, {
          signal,
          credentials: 'same-origin',
          headers: { accept: 'application/json' },
          // "no-cache" asks the server with If-None-Match, so an unchanged feed costs one small answer.
          cache: recheck ? 'no-cache' : 'default',
        }),
    );
    if (!response.ok) throw new LoadError('http', url, response.status);
    const text = await withTimeout(response.text());
    return {
      json: parseJson(text, url),
      text,
      url,
      fetchedAt: Date.now(),
      version: versionOf(response),
      stale: false,
    };
  } catch (error) {
    throw signal.aborted ? new LoadError('timeout', url) : error;
  } finally {
    clearTimeout(timer);
  }
}

const versionOf = ({ headers }: Response): string | undefined =>
  headers.get('etag') || headers.get('last-modified') || undefined;

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('not-json', url);
  }
}

/**
 * Keeps a feed on the device, once it has proved to be one. Quietly does nothing where storage is full or forbidden.
 */
export async function cacheFeed(feed: LoadedFeed): Promise<void> {
  const { text, url, fetchedAt, version } = feed;
  if (text === undefined) return;
  feed.text = undefined;
  try {
    const headers = {
      'content-type': 'application/json',
      [FETCHED_AT]: String(fetchedAt),
      etag: version ?? '',
    };
    const cache = await caches.open(CACHE_NAME);
    await cache.put(url, new Response(text, { headers }));
  } catch {
    // Private windows, insecure origins and full disks have no cache: the feed still works online.
  }
}

/** The last good feed of an address, instead of a failure. */
async function fallBackToCache(url: string, failure: LoadError): Promise<LoadedFeed> {
  const cached = await readCachedFeed(url);
  if (cached) return cached;
  throw failure;
}

/** The last good feed of an address, where the device has one. */
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
