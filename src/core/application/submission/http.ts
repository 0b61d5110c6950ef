/** One request on the line, with the progress of its upload. */
import type { HttpRequest } from './adapters/adapter.js';

export interface HttpOptions {
  /** Milliseconds without any sign of life; an upload that goes on, however slowly, is alive. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
  /** Bytes sent and bytes in all. Only with it is an upload watched: to another site that costs a preflight request. */
  readonly onProgress?: ((sent: number, total: number) => void) | undefined;
}

export interface HttpResponse {
  readonly status: number;
  readonly text: string;
  /** `Retry-After` as it came. */
  readonly retryAfter: string | null;
}

/** No answer came. */
export class NetworkError extends Error {
  constructor(
    readonly reason: 'network' | 'timeout' | 'aborted',
    /** The server may have everything all the same. */
    readonly mayHaveArrived: boolean,
  ) {
    super(reason);
  }
}

/** Milliseconds that a server has to show that it is there. */
const PROBE_TIMEOUT = 10_000;
/** An upload at 16 kB/s, of which nothing is seen, is not taken for dead. */
const MIN_BYTES_PER_MS = 16;

const bytesOf = (body: string | FormData): number =>
  typeof body === 'string'
    ? body.length
    : [...body.values()].reduce(
        (sum, value) => sum + (typeof value === 'string' ? value.length : value.size),
        0,
      );

const hasFiles = (body: string | FormData): body is FormData =>
  typeof body !== 'string' && [...body.values()].some((value) => typeof value !== 'string');

/** Whether anything answers at an address; nothing is sent there. */
export const isReachable = (
  url: string,
  { signal, timeout = PROBE_TIMEOUT }: Partial<HttpOptions>,
): Promise<boolean> =>
  fetchWithTimeout(url, { method: 'HEAD', mode: 'no-cors' }, timeout, signal).then(
    () => true,
    () => false,
  );

/** @throws {NetworkError} */
export const send = (request: HttpRequest, options: HttpOptions): Promise<HttpResponse> =>
  options.onProgress && hasFiles(request.body) ? upload(request, options) : post(request, options);

const post = ({ url, headers, body }: HttpRequest, { timeout, signal }: HttpOptions): Promise<HttpResponse> =>
  fetchWithTimeout(
    url,
    { method: 'POST', headers, body },
    timeout + bytesOf(body) / MIN_BYTES_PER_MS,
    signal,
  );

/**
 * Without cookies: the form is anonymous, and to a person who is signed in at the same site Drupal would answer that a
 * token is missing.
 */
async function fetchWithTimeout(
  url: string,
  request: RequestInit,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<HttpResponse> {
  const controller = new AbortController();
  const onAbort = (): void => controller.abort();
  signal?.addEventListener('abort', onAbort);
  if (signal?.aborted) onAbort();
  const timer = setTimeout(onAbort, timeout);
  try {
    const options = {
      ...request,
      cache: 'no-store',
      signal: controller.signal,
      credentials: 'omit',
    } as const;
    const response = await fetch(url, options);
    const text = await response.text();
    return { status: response.status, text, retryAfter: response.headers.get('retry-after') };
  } catch {
    const reason = signal?.aborted ? 'aborted' : controller.signal.aborted ? 'timeout' : 'network';
    throw new NetworkError(reason, true);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** `fetch` cannot tell how far an upload has come. */
function upload(
  { url, headers, body }: HttpRequest,
  { timeout, signal, onProgress }: HttpOptions,
): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let isUploaded = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const fail = (reason: NetworkError['reason']): void => {
      finish();
      request.abort();
      reject(new NetworkError(reason, isUploaded));
    };
    const onAbort = (): void => fail('aborted');
    const restartTimer = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => fail('timeout'), timeout);
    };
    request.upload.onprogress = ({ loaded, total }) => {
      restartTimer();
      // The last bytes are on their way: from now on the server may have all of them.
      isUploaded ||= loaded >= total;
      onProgress?.(loaded, total);
    };
    request.onprogress = restartTimer;
    request.onerror = () => fail('network');
    request.onload = () => {
      finish();
      // Of another site only what it exposes may be read; asking for more prints an error.
      const isExposed = /^retry-after:/im.test(request.getAllResponseHeaders());
      const retryAfter = isExposed ? request.getResponseHeader('retry-after') : null;
      resolve({ status: request.status, text: request.responseText, retryAfter });
    };
    if (signal?.aborted) return fail('aborted');
    signal?.addEventListener('abort', onAbort);
    restartTimer();
    request.open('POST', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.send(body);
  });
}
