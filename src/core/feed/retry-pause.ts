import { parseRetryAfter } from '../util/retry-after.js';
import type { LoadError } from './load-error.js';
import { CACHE_NAME } from './loaded-feed.js';

/** Milliseconds that a visitor waits for a list at most, whatever the server asks for. */
const MAX_PAUSE = 20_000;

/**
 * Milliseconds until a server that has failed is asked again: as long as it asks for (`Retry-After`), but not if that is
 * long, or if there is a copy to show meanwhile. Undefined: it is not asked again, as a missing page will not be there
 * within seconds.
 *
 * @param pause milliseconds if it asks for nothing
 */
export async function pauseAfter({ response, url }: LoadError, pause: number): Promise<number | undefined> {
  const { status = 0, headers } = response ?? {};
  if (status < 500 && status !== 429) return undefined;
  const asked = parseRetryAfter(headers?.get('retry-after') ?? null) ?? 0;
  if (asked <= pause) return pause;
  return asked > MAX_PAUSE || (await hasCopy(url)) ? undefined : asked;
}

const hasCopy = (url: string): Promise<boolean> =>
  Promise.resolve()
    .then(() => caches.has(CACHE_NAME))
    .then(async (has) => has && Boolean(await (await caches.open(CACHE_NAME)).match(url)))
    .catch(() => false);
