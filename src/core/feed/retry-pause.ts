import { parseRetryAfter } from '../util/retry-after.js';
import { coreFeedMessages } from '../i18n/generated/core/feed.js';
import { str } from '../i18n/translator.js';
import type { LoadError, WaitingHost } from './load-error.js';
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
export async function pauseAfter(failed: LoadError, pause: number): Promise<number | undefined> {
  const { response, url } = failed;
  const { status = 0, headers } = response ?? {};
  if (status < 500 && status !== 429) return undefined;
  const asked = parseRetryAfter(headers?.get('retry-after') ?? null) ?? 0;
  if (asked <= pause) return pause;
  if (asked > MAX_PAUSE || (await hasCopy(url))) return undefined;
  failed.sayBusy = sayBusyUntil(Date.now() + asked);
  return asked;
}

/** By the element, whether it has the words. */
const withWords = new WeakMap<WaitingHost, boolean>();

/** By the clock of the device, with seconds: it is soon. */
const sayBusyUntil = (moment: number) => (host: WaitingHost) => {
  const { msg, formatter } = host;
  if (!withWords.has(host)) void addWords(host);
  if (!withWords.get(host)) return undefined;
  const time = new Intl.DateTimeFormat(formatter.tag, { timeStyle: 'medium' }).format(moment);
  return msg(str`The server is busy. Trying again at ${time}.`, { id: 'feed.busy' });
};

async function addWords(host: WaitingHost): Promise<void> {
  withWords.set(host, false);
  await host.addMessages(coreFeedMessages);
  withWords.set(host, true);
  host.requestUpdate();
}

const hasCopy = (url: string): Promise<boolean> =>
  Promise.resolve()
    .then(() => caches.has(CACHE_NAME))
    .then(async (has) => has && Boolean(await (await caches.open(CACHE_NAME)).match(url)))
    .catch(() => false);
