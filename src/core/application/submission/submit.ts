/** Sends an application, and says what became of it: one result for every kind of back end. Never throws. */
import { timeOf } from '../../util/natives.js';
import type { Submission } from '../../feed/schema/schema.js';
import { fieldsOf, filesIn, type FileRef } from '../answers.js';
import { isProgram } from '../spam-check.js';
import type { Receipt } from '../drafts/draft-record.js';
import type { Application, Format, Outgoing, PageFormat, Refusal } from './adapters/adapter.js';
import { isReachable, LineError, send } from './http.js';

/**
 * `offline`: the device has no line; `network`: the server cannot be reached, or a policy of the page forbids it; `busy`:
 * too many at once; `server`: it failed; `unreadable`: an answer that this back end never gives; `address`: nothing takes
 * applications there; `too-large`; `no-files`: this back end takes none; `lost-files`: their bytes are gone, choose again.
 */
export type FailureReason =
  | 'offline'
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'busy'
  | 'server'
  | 'unreadable'
  | 'address'
  | 'too-large'
  | 'no-files'
  | 'lost-files';

export interface Failure {
  readonly kind: 'failed';
  readonly reason: FailureReason;
  /** Sending again cannot make two of it: it did not arrive, or the back end takes each key once. */
  readonly isSafe: boolean;
  /** Milliseconds that the server asks one to wait. */
  readonly retryAfter?: number | undefined;
  /** HTTP status, where there was an answer. */
  readonly status?: number | undefined;
  /** The answers whose files are meant. */
  readonly paths?: readonly string[] | undefined;
}

/** `handed-over`: a page of the back end was opened; only the person can see what it says. */
export type Result =
  { readonly kind: 'sent'; readonly receipt: Receipt } | { readonly kind: 'handed-over' } | Refusal | Failure;

export interface SubmitOptions {
  readonly fileOf: (file: FileRef) => Promise<Blob | undefined>;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds without a sign of life. */
  readonly timeout?: number | undefined;
  /** Pauses in milliseconds before each further try. */
  readonly pauses?: readonly number[] | undefined;
  /** Share of the upload that is done, 0–1; called for uploads of files that can be watched. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Another try begins, the second is 2. */
  readonly onRetry?: ((attempt: number) => void) | undefined;
}

/** Each is loaded only where a feed names it. */
const FORMATS: Readonly<Record<Submission['format'], () => Promise<{ format: Format | PageFormat }>>> = {
  'tilts-json': () => import('./adapters/tilts-json.js'),
  'tilts-multipart': () => import('./adapters/tilts-multipart.js'),
  'drupal-webform': () => import('./adapters/drupal-webform.js'),
  'contact-form-7': () => import('./adapters/contact-form-7.js'),
  'gravity-forms': () => import('./adapters/gravity-forms.js'),
  formspree: () => import('./adapters/formspree.js'),
  basin: () => import('./adapters/basin.js'),
  'html-form': () => import('./adapters/html-form.js'),
};

/** What the browser says. Neither answer is sure. */
const isOffline = (): boolean => !navigator.onLine;

const TIMEOUT = 60_000;
const PAUSES = [2_000, 8_000];
/** A person waits no longer than this in front of the screen, whatever the server asks for. */
const LONGEST_PAUSE = 20_000;

const failed = (reason: FailureReason, more: Omit<Partial<Failure>, 'kind' | 'reason'> = {}): Failure => ({
  kind: 'failed',
  reason,
  isSafe: true,
  ...more,
});

const underWay = new Map<string, Promise<Result>>();

/** A second call with the same key while the first is under way gets the same result: a double click sends once. */
export function submit(
  submission: Submission,
  application: Application,
  options: SubmitOptions,
): Promise<Result> {
  let result = underWay.get(application.key);
  if (!result) {
    result = attempt(submission, application, options).finally(() => underWay.delete(application.key));
    underWay.set(application.key, result);
  }
  return result;
}

async function attempt(
  submission: Submission,
  application: Application,
  options: SubmitOptions,
): Promise<Result> {
  const pauses = options.pauses ?? PAUSES;
  for (let number = 1; ; number++) {
    const result = await attemptOnce(submission, application, options);
    const pause = pauses[number - 1];
    if (pause === undefined || !isWorthAnotherTry(result)) return result;
    const wait = Math.max(pause, result.retryAfter ?? 0);
    if (wait > LONGEST_PAUSE || !(await sleep(wait, options.signal))) return result;
    options.onRetry?.(number + 1);
  }
}

async function attemptOnce(
  submission: Submission,
  application: Application,
  options: SubmitOptions,
): Promise<Result> {
  const format = await FORMATS[submission.format]().then(
    (module) => module.format,
    () => undefined,
  );
  // The code of the format did not come: the line is as dead as if the request had failed.
  if (!format) return failed(isOffline() ? 'offline' : 'network');
  if (isProgram(application.care)) return { kind: 'refused', code: 'spam', fields: {} };
  const outgoing = await pack(submission, application, format, options);
  if ('kind' in outgoing) return outgoing;
  const isIdempotent = 'isIdempotent' in format && format.isIdempotent;
  // What could become two is not sent over a line of which nobody knows.
  if (!isIdempotent && isOffline() && !(await isReachable(submission.endpoint, options)))
    return failed(options.signal?.aborted ? 'aborted' : 'offline');
  if (!('handOver' in format)) return sendOnce(format, outgoing, options);
  format.handOver(outgoing);
  return { kind: 'handed-over' };
}

/** Gathers the bytes, and refuses what no server needs to be asked about. */
async function pack(
  submission: Submission,
  application: Application,
  format: Format | PageFormat,
  { fileOf }: SubmitOptions,
): Promise<Outgoing | Failure> {
  const chosen = filesIn(application.answers);
  if (chosen.length && !format.takesFiles)
    return failed('no-files', { paths: chosen.map(({ path }) => path) });
  const files = new Map<string, File>();
  const lost: string[] = [];
  let bytes = 0;
  for (const { path, file } of chosen) {
    const found = await fileOf(file);
    if (found && (await isReadable(found))) {
      files.set(file.key, new File([found], file.name, { type: file.type }));
      bytes += found.size;
    } else lost.push(path);
  }
  if (lost.length) return failed('lost-files', { paths: lost });
  if (bytes > (submission.maxBytes ?? Infinity))
    return failed('too-large', { paths: chosen.map(({ path }) => path) });
  return { submission, application, files, fields: fieldsOf(application.answers, submission) };
}

/** A file that was changed or removed since it was chosen cannot be read any more. */
const isReadable = (bytes: Blob): Promise<boolean> =>
  bytes
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );

async function sendOnce(format: Format, outgoing: Outgoing, options: SubmitOptions): Promise<Result> {
  const { onProgress, signal, timeout = TIMEOUT } = options;
  try {
    const request = await format.request(outgoing);
    const isWatched = format.isIdempotent || new URL(request.url, location.href).origin === location.origin;
    const answer = await send(request, {
      signal,
      timeout,
      onProgress: isWatched ? (sent, total) => onProgress?.(total ? sent / total : 1) : undefined,
    });
    return read(format, outgoing, answer.status, answer.text, answer.retryAfter);
  } catch (error) {
    if (!(error instanceof LineError)) return failed('lost-files');
    const { reason, maybeArrived } = error;
    const isSafe = format.isIdempotent || !maybeArrived;
    return failed(reason === 'network' && isOffline() ? 'offline' : reason, { isSafe });
  }
}

function read(
  format: Format,
  outgoing: Outgoing,
  status: number,
  text: string,
  retryAfter: string | null,
): Result {
  if (status === 413) return failed('too-large', { status });
  if (status === 408 || status === 425 || status === 429 || status === 503)
    return failed('busy', { status, retryAfter: pauseOf(retryAfter) });
  const isSafe = format.isIdempotent;
  if (status >= 500) return failed('server', { status, isSafe });
  const verdict = format.read({ status, json: jsonOf(text) }, outgoing);
  if (verdict?.kind === 'unsent') return failed('server', { status });
  if (verdict) return verdict;
  return status < 400 ? failed('unreadable', { status, isSafe }) : failed('address', { status });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `Retry-After` in milliseconds: seconds, or a date. */
export function pauseOf(value: string | null): number | undefined {
  if (!value) return undefined;
  const pause = /^\d+$/.test(value) ? Number(value) * 1_000 : timeOf(value) - Date.now();
  return Number.isFinite(pause) ? Math.max(0, pause) : undefined;
}

const PASSING: readonly FailureReason[] = ['busy', 'network', 'timeout', 'server', 'unreadable'];

/** What may pass by itself, and does no harm when it is sent twice. */
const isWorthAnotherTry = (result: Result): result is Failure =>
  result.kind === 'failed' && result.isSafe && PASSING.includes(result.reason);

/** False where it was cut short. */
const sleep = (pause: number, signal?: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    const done = (isDone: boolean): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      resolve(isDone);
    };
    const onAbort = (): void => done(false);
    const timer = setTimeout(() => done(true), pause);
    if (signal?.aborted) onAbort();
    signal?.addEventListener('abort', onAbort);
  });
