import { retry } from '../util/retry.js';
import type { Facets } from './facets.js';

/** Milliseconds until the next attempt on a bad line. */
const PAUSE = 3000;

/** Requests the code that counts the filters, so that it is here when it is needed. */
export const prefetchFacets = () => import('./facets.js').catch(() => undefined);

/** The code that counts the filters; on a bad line it is requested again and again. Undefined if it was stopped. */
export async function loadFacets(signal: AbortSignal): Promise<typeof Facets | undefined> {
  const loaded = await retry(prefetchFacets, (module) => (module ? undefined : PAUSE), signal);
  return loaded?.Facets;
}
