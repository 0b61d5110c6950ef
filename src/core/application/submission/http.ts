/** One HTTP request, with its upload progress. */
import type { HttpRequest } from './adapters/adapter.js';

export interface HttpOptions {
  /** Milliseconds without any progress; a slow upload that continues is not a failure. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
  /**
   * Bytes sent and bytes in total. The upload is only watched if this is set: for another origin that costs a preflight
   * request.
   */
  readonly onProgress?: ((sent: number, total: number) => void) | undefined;
}

export interface HttpResponse {
  readonly status: number;
  readonly text: string;
  /** The `Retry-After` header, unparsed. */
  readonly retryAfter: string | null;
}

/** There was no response. */
export class NetworkError extends Error {
  constructor(
    readonly reason: 'network' | 'timeout' | 'aborted',
    /** The server may have received everything. */
    readonly mayHaveArrived: boolean,
  ) {
    super(reason);
  }
}

/** Milliseconds within which a server has to respond. */
const PROBE_TIMEOUT = 10_000;
/** Milliseconds for an upload at 16 kB/s whose progress is not visible. */
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

/** Whether a server responds at an address; no data is sent. */
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

/** No cookies: the form is anonymous, and Drupal would tell people who are signed in that a token is missing. */
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

/** `fetch` cannot report upload progress. */
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
      // The answer is short: from the last byte sent, it has the whole time, and no more.
      restartTimer();
      // The last bytes are being sent: from now on the server may have all of them.
      isUploaded ||= loaded >= total;
      onProgress?.(loaded, total);
    };
    request.onerror = () => fail('network');
    request.onload = () => {
      finish();
      // From another origin only exposed headers can be read; reading others prints an error.
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
