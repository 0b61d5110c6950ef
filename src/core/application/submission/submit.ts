/** Sends an application, and returns one kind of result for every back end. Never throws. */
import { retry } from '../../util/retry.js';
import { parseRetryAfter } from '../../util/retry-after.js';
import type { Submission } from '../../feed/schema/schema.js';
import { toFlatFields, collectFiles, type FileRef } from '../answers.js';
import { looksAutomated } from '../spam-check.js';
import type { Receipt } from '../drafts/draft-record.js';
import { areFilesSuspect, pathsOfFiles } from './suspect-files.js';
import type {
  Application,
  SubmissionAdapter,
  SubmissionPayload,
  RedirectAdapter,
  Rejection,
} from './adapters/adapter.js';
import { isReachable, NetworkError, send, type HttpResponse } from './http.js';

/**
 * `offline`: the device has no connection; `network`: the server cannot be reached; `refused`: it answers, and this page
 * may not send to it, as it does not allow other sites (CORS) or a policy of the page forbids it;
 * `busy`: too many requests; `server`: it failed; `invalid-response`: not a response of this back end; `not-found`:
 * nothing accepts applications at this address; `too-large`; `maybe-too-large`: nothing answers these files, but the
 * server answers otherwise; `files-unsupported`: this back end accepts no files; `unreadable-files`: their bytes are
 * missing and they must be chosen again.
 */
export type FailureReason =
  | 'offline'
  | 'network'
  | 'refused'
  | 'timeout'
  | 'aborted'
  | 'busy'
  | 'server'
  | 'invalid-response'
  | 'not-found'
  | 'too-large'
  | 'maybe-too-large'
  | 'files-unsupported'
  | 'unreadable-files';

export interface Failure {
  readonly kind: 'failed';
  readonly reason: FailureReason;
  /** A retry cannot create a duplicate: nothing arrived, or the back end accepts each key once. */
  readonly isRetrySafe: boolean;
  /** Milliseconds to wait, from `Retry-After`. */
  readonly retryAfter?: number | undefined;
  /** HTTP status, if there was a response. */
  readonly status?: number | undefined;
  /** The answers whose files the error is about. */
  readonly paths?: readonly string[] | undefined;
}

/** `opened-externally`: a page of the back end was opened; only the person can see its result. */
export type Result =
  | { readonly kind: 'sent'; readonly receipt: Receipt }
  | { readonly kind: 'opened-externally' }
  | Rejection
  | Failure;

export interface SubmitOptions {
  readonly readFile: (file: FileRef) => Promise<Blob | undefined>;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds without progress. */
  readonly timeout?: number | undefined;
  /** Milliseconds to wait before each further attempt. */
  readonly pauses?: readonly number[] | undefined;
  /** Share of the upload that is done, 0–1; only for uploads whose progress is visible. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** The server has asked for so many milliseconds; then it is sent again. */
  readonly onPause?: ((milliseconds: number) => void) | undefined;
  /** A further attempt begins; the second is 2. */
  readonly onRetry?: ((attempt: number) => void) | undefined;
}

/** Each is loaded only if a feed names it. */
const ADAPTERS: Readonly<
  Record<Submission['format'], () => Promise<{ adapter: SubmissionAdapter | RedirectAdapter }>>
> = {
  'tilts-json': () => import('./adapters/tilts-json.js'),
  'tilts-multipart': () => import('./adapters/tilts-multipart.js'),
  'drupal-webform': () => import('./adapters/drupal-webform.js'),
  'contact-form-7': () => import('./adapters/contact-form-7.js'),
  'gravity-forms': () => import('./adapters/gravity-forms.js'),
  formspree: () => import('./adapters/formspree.js'),
  basin: () => import('./adapters/basin.js'),
  'html-form': () => import('./adapters/html-form.js'),
};

/** What the browser reports. Neither answer is certain. */
const isOffline = (): boolean => !navigator.onLine;

const TIMEOUT = 60_000;
const PAUSES = [2_000, 8_000];
/** The longest that a person waits in front of the screen, whatever the server asks for. */
const MAX_PAUSE = 20_000;

const failed = (reason: FailureReason, more: Omit<Partial<Failure>, 'kind' | 'reason'> = {}): Failure => ({
  kind: 'failed',
  reason,
  isRetrySafe: true,
  ...more,
});

const inFlight = new Map<string, Promise<Result>>();

/** A second call with the same key while the first is running gets the same result: a double click sends once. */
export function submit(
  submission: Submission,
  application: Application,
  options: SubmitOptions,
): Promise<Result> {
  let result = inFlight.get(application.key);
  if (!result) {
    result = attemptWithRetries(submission, application, options)
      .then((outcome) => suspectFiles(outcome, submission, application, options))
      .then((outcome) => tellRefusal(outcome, submission, options))
      .finally(() => inFlight.delete(application.key));
    inFlight.set(application.key, result);
  }
  return result;
}

/** A failed connection is blamed on the files if only they seem to fail. */
async function suspectFiles(
  result: Result,
  { endpoint }: Submission,
  { answers }: Application,
  options: SubmitOptions,
): Promise<Result> {
  if (result.kind !== 'failed' || result.reason !== 'network') return result;
  if (!(await areFilesSuspect(answers, endpoint, options.signal))) return result;
  return { ...result, reason: 'maybe-too-large', paths: pathsOfFiles(answers) };
}

/** A connection to another site that fails although it answers: the webmaster reads in the console what has to be allowed. */
async function tellRefusal(
  result: Result,
  { endpoint }: Submission,
  { signal }: SubmitOptions,
): Promise<Result> {
  if (result.kind !== 'failed' || result.reason !== 'network') return result;
  const { href: url, origin } = new URL(endpoint, document.baseURI);
  const cancelled = new Promise<undefined>((resolve) =>
    signal?.addEventListener('abort', () => resolve(undefined)),
  );
  const isElsewhere = origin !== location.origin && !signal?.aborted;
  const advice = isElsewhere ? await Promise.race([refusalOf(url), cancelled]) : undefined;
  if (signal?.aborted) return { ...result, reason: 'aborted' };
  if (!advice) return result;
  warnOnce(`Tilts: no application can be sent to ${url}. ${advice}`);
  return { ...result, reason: 'refused' };
}

const refusalOf = (url: string): Promise<string | undefined> =>
  import('../../feed/refusal.js').then(
    (module) => module.refusalOf(url),
    () => undefined,
  );

const warned = new Set<string>();

function warnOnce(line: string): void {
  if (warned.has(line)) return;
  warned.add(line);
  console.warn(line);
}

const attemptWithRetries = (
  submission: Submission,
  application: Application,
  options: SubmitOptions,
): Promise<Result> =>
  retry(
    (number) => {
      if (number > 1) options.onRetry?.(number);
      return attemptOnce(submission, application, options);
    },
    (result, number) => {
      const pause = (options.pauses ?? PAUSES)[number - 1];
      if (pause === undefined || !shouldRetry(result)) return undefined;
      const delay = Math.max(pause, result.retryAfter ?? 0);
      if (delay > MAX_PAUSE) return undefined;
      if (delay > pause) options.onPause?.(delay);
      return delay;
    },
    options.signal,
  );

async function attemptOnce(
  submission: Submission,
  application: Application,
  options: SubmitOptions,
): Promise<Result> {
  const adapter = await ADAPTERS[submission.format]().then(
    (module) => module.adapter,
    () => undefined,
  );
  // The adapter’s code could not be loaded: treat it like a failed request.
  if (!adapter) return failed(isOffline() ? 'offline' : 'network');
  if (looksAutomated(application.antiSpam)) return { kind: 'rejected', code: 'spam', fields: {} };
  const payload = await buildPayload(submission, application, adapter, options);
  if ('kind' in payload) return payload;
  const isIdempotent = 'isIdempotent' in adapter && adapter.isIdempotent;
  // If a duplicate is possible, it is only sent over a connection that works.
  if (!isIdempotent && isOffline() && !(await isReachable(submission.endpoint, options)))
    return failed(options.signal?.aborted ? 'aborted' : 'offline');
  if (!('openExternally' in adapter)) return sendOnce(adapter, payload, options);
  adapter.openExternally(payload);
  return { kind: 'opened-externally' };
}

/** Collects the bytes, and rejects what no server has to decide. */
async function buildPayload(
  submission: Submission,
  application: Application,
  adapter: SubmissionAdapter | RedirectAdapter,
  { readFile }: SubmitOptions,
): Promise<SubmissionPayload | Failure> {
  const chosen = collectFiles(application.answers);
  if (chosen.length && !adapter.acceptsFiles)
    return failed('files-unsupported', { paths: pathsOfFiles(application.answers) });
  const files = new Map<string, File>();
  const unreadable: string[] = [];
  let bytes = 0;
  for (const { path, file } of chosen) {
    const blob = await readFile(file);
    if (blob && (await isReadable(blob))) {
      files.set(file.key, new File([blob], file.name, { type: file.type }));
      bytes += blob.size;
    } else unreadable.push(path);
  }
  if (unreadable.length) return failed('unreadable-files', { paths: unreadable });
  if (bytes > (submission.maxBytes ?? Infinity))
    return failed('too-large', { paths: pathsOfFiles(application.answers) });
  return { submission, application, files, fields: toFlatFields(application.answers, submission) };
}

/** A file that was changed or removed since it was chosen cannot be read. */
const isReadable = (bytes: Blob): Promise<boolean> =>
  bytes
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );

async function sendOnce(
  adapter: SubmissionAdapter,
  payload: SubmissionPayload,
  options: SubmitOptions,
): Promise<Result> {
  const { onProgress, signal, timeout = TIMEOUT } = options;
  try {
    const request = await adapter.buildRequest(payload);
    const isWatched =
      adapter.isIdempotent || new URL(request.url, document.baseURI).origin === location.origin;
    const answer = await send(request, {
      signal,
      timeout,
      onProgress: isWatched ? (sent, total) => onProgress?.(total ? sent / total : 1) : undefined,
    });
    return interpretResponse(adapter, payload, answer);
  } catch (error) {
    if (!(error instanceof NetworkError)) return failed('unreadable-files');
    const { reason, mayHaveArrived } = error;
    const isRetrySafe = adapter.isIdempotent || !mayHaveArrived;
    return failed(reason === 'network' && isOffline() ? 'offline' : reason, { isRetrySafe });
  }
}

function interpretResponse(
  adapter: SubmissionAdapter,
  payload: SubmissionPayload,
  { status, text, retryAfter }: HttpResponse,
): Result {
  if (status === 413)
    return failed('too-large', { status, paths: pathsOfFiles(payload.application.answers) });
  if (status === 408 || status === 425 || status === 429 || status === 503)
    return failed('busy', { status, retryAfter: parseRetryAfter(retryAfter) });
  const isRetrySafe = adapter.isIdempotent;
  if (status >= 500) return failed('server', { status, isRetrySafe });
  const result = adapter.parseResponse({ status, json: tryParseJson(text) }, payload);
  if (result?.kind === 'unsent') return failed('server', { status });
  if (result) return result;
  return status < 400 ? failed('invalid-response', { status, isRetrySafe }) : failed('not-found', { status });
}

function tryParseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const TRANSIENT: readonly FailureReason[] = ['busy', 'network', 'timeout', 'server', 'invalid-response'];

/** Failures that may pass, and where a retry is harmless. */
const shouldRetry = (result: Result): result is Failure =>
  result.kind === 'failed' && result.isRetrySafe && TRANSIENT.includes(result.reason);
