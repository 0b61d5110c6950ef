/**
 * Why a feed or an application got no answer: a browser hides the reason from scripts. Only loaded when one failed, and only
 * asked on a device that is connected.
 */
import type { LoadError } from './load-error.js';
import { nextTask } from '../util/time-slicing.js';

/** Milliseconds within which a server has to answer. */
const TIMEOUT = 5_000;

/** How much of an answer this page may read; undefined if there is none. */
async function typeOfAnswer(url: string, request: RequestInit): Promise<ResponseType | undefined> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), TIMEOUT);
  try {
    const { type } = await fetch(url, {
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'omit',
      signal: controller.signal,
      ...request,
    });
    return type;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** What keeps the answer from this page, for the webmaster, in English; undefined if there seems to be none. */
export async function refusalOf(url: string): Promise<string | undefined> {
  const { origin, protocol } = new URL(url);
  const isSameSite = origin === location.origin;
  const violated: string[] = [];
  const onViolation = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
    violated.push(effectiveDirective);
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  // This site can be read, unless it leads elsewhere; another one only if it says so.
  let type = await typeOfAnswer(url, isSameSite ? { redirect: 'manual' } : {});
  if (!type && !isSameSite) type = await typeOfAnswer(url, { mode: 'no-cors' });
  const answered = type?.startsWith('opaque');
  // The browser tells of a violation in a task of its own.
  await nextTask();
  document.removeEventListener('securitypolicyviolation', onViolation);
  if (violated.includes('connect-src'))
    return `The Content-Security-Policy of this page must name ${origin} in connect-src.`;
  if (answered && isSameSite)
    return 'It leads in a circle, or to another site that does not allow this page to read it.';
  if (answered)
    return `${origin} must allow other sites to read it, with the header Access-Control-Allow-Origin: ${location.origin} (or *).`;
  if (protocol === 'http:' && location.protocol === 'https:')
    return 'A page with https cannot read an address with http.';
  return undefined;
}

/** The failure; it becomes a refusal if it is one. */
export async function explain(error: LoadError): Promise<LoadError> {
  const { failure, url } = error;
  if (failure !== 'offline' || !navigator.onLine) return error;
  const advice = await refusalOf(url);
  return advice ? Object.assign(error, { failure: 'refused', message: `refused: ${url}. ${advice}` }) : error;
}
