/** Sends one draft to the municipality: at once, or saved and sent when there is a connection again. */
import type { Submission } from '../../feed/schema/schema.js';
import type { Answers } from '../answers.js';
import type { Draft } from '../drafts/draft.js';
import { toStageSubmission } from '../stage-form.js';
import { submit, type FailureReason, type Result } from './submit.js';

export type SubmissionStatus =
  | { readonly kind: 'idle' }
  /** `share` of an upload, 0–1; `attempt` from 1; `next`: when a busy server is asked again (epoch milliseconds). */
  | { readonly kind: 'sending'; readonly share: number; readonly attempt: number; readonly next?: number }
  /** Sent automatically when the connection is back, at `next` (epoch milliseconds) at the latest. */
  | { readonly kind: 'retry-scheduled'; readonly reason: FailureReason; readonly next: number }
  /** Another tab of this browser is sending it. */
  | { readonly kind: 'sending-in-other-tab' }
  | { readonly kind: 'done'; readonly result: Result };

/** Failures that may pass after a while. */
const TRANSIENT: readonly FailureReason[] = ['offline', 'network', 'refused', 'timeout', 'busy'];
/** Milliseconds until the next attempt; the last value repeats. */
const RETRY_DELAYS = [30_000, 60_000, 120_000, 300_000];
/** The limit for a server’s `Retry-After`. A timer of a month would overflow and fire at once. */
const MAX_DELAY = 86_400_000;

/** Milliseconds within which a browser says whether a lock is free; where it does not, there are none. */
const LOCK_PATIENCE = 3_000;

export interface OutboxOptions {
  /** The content of the honeypot field. */
  readonly honeypot?: (() => string) | undefined;
  readonly timeout?: number | undefined;
  /** Selects the answers to send; without it, all of them. */
  readonly normalizeAnswers?: ((answers: Answers) => Answers) | undefined;
}

/**
 * Asks for a lock, and returns whether the browser supports locks: not over plain http, in a sandboxed frame, or where
 * site data is blocked. There even reading the property may throw.
 */
async function requestLock(
  name: string,
  options: LockOptions,
  task: (lock: Lock | null) => unknown,
): Promise<boolean> {
  try {
    await navigator.locks.request(name, options, task);
    return true;
  } catch {
    return false;
  }
}

/** Event (plain, not bubbling): `change`, the status has changed. */
export class Outbox extends EventTarget {
  #status: SubmissionStatus = { kind: 'idle' };
  readonly #draft: Draft;
  readonly #submission: Submission;
  readonly #options: OutboxOptions;
  readonly #closing = new AbortController();
  #abort = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #attempts = 0;

  constructor(draft: Draft, submission: Submission, options: OutboxOptions = {}) {
    super();
    this.#draft = draft;
    this.#submission = submission;
    this.#options = options;
    const { signal } = this.#closing;
    addEventListener('online', () => this.#retryNow(), { signal });
    document.addEventListener('visibilitychange', () => this.#retryNow(), { signal });
  }

  get status(): SubmissionStatus {
    return this.#status;
  }

  /** Sends the draft. Further calls while it is being sent do nothing. */
  async send(): Promise<void> {
    const { kind } = this.#status;
    if (kind === 'sending' || kind === 'sending-in-other-tab') return;
    clearTimeout(this.#timer);
    this.#abort = new AbortController();
    this.#setStatus({ kind: 'sending', share: 0, attempt: 1 });
    const result = await this.#withLock(() => this.#submit());
    if (this.#closing.signal.aborted) return;
    await this.#finish(result);
  }

  /** Continues with a draft that was waiting, for example after a reload. */
  resume(): void {
    if (this.#draft.record.state === 'queued' && this.#status.kind === 'idle') void this.send();
  }

  /** Cancels. If the server already has the application, it keeps it; the same key finds it again. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#abort.abort();
    this.#draft.unqueue();
    if (this.#status.kind === 'retry-scheduled') this.#setStatus({ kind: 'idle' });
  }

  /** Removes the listeners. A waiting draft stays saved, and `resume` continues with it. */
  close(): void {
    clearTimeout(this.#timer);
    this.#closing.abort();
    this.#abort.abort();
  }

  #retryNow(): void {
    if (this.#status.kind === 'retry-scheduled' && navigator.onLine && document.visibilityState === 'visible')
      void this.send();
  }

  /**
   * Only one tab sends; the others then find the application sent. Without locks, the submission key alone prevents a
   * duplicate.
   */
  async #withLock(task: () => Promise<Result>): Promise<Result> {
    const sending: { result?: Promise<Result> } = {};
    const runOnce = (): Promise<Result> => (sending.result ??= task());
    const name = `tilts:send:${this.#draft.record.key}`;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hasLocks = await Promise.race([
      requestLock(name, { ifAvailable: true }, (lock) => lock && runOnce()),
      new Promise<false>((done) => (timer = setTimeout(() => done(false), LOCK_PATIENCE))),
    ]);
    clearTimeout(timer);
    if (sending.result || !hasLocks) return runOnce();
    this.#setStatus({ kind: 'sending-in-other-tab' });
    const { signal } = this.#abort;
    const hasLock = await requestLock(name, { signal }, runOnce);
    return signal.aborted && !hasLock ? { kind: 'failed', reason: 'aborted', isRetrySafe: true } : runOnce();
  }

  #submit(): Promise<Result> {
    this.#draft.reload();
    const { contest, key, answers, language = '', stage, state, receipt, started } = this.#draft.record;
    if (state === 'sent' && receipt) return Promise.resolve({ kind: 'sent', receipt });
    this.#draft.markAttempted();
    // If the clock was changed since, or the draft came from another device, the time says nothing about spam.
    const elapsedSeconds = Math.round(Math.abs(Date.now() - started) / 1_000);
    const antiSpam = { honeypot: this.#options.honeypot?.() ?? '', elapsedSeconds };
    const normalized = this.#options.normalizeAnswers?.(answers) ?? answers;
    const sent = stage === undefined ? { answers: normalized } : { stage, ...toStageSubmission(normalized) };
    let attempt = 1;
    return submit(
      this.#submission,
      { contest, key, language, ...sent, antiSpam },
      {
        readFile: (file) => this.#draft.files.read(file),
        signal: this.#abort.signal,
        timeout: this.#options.timeout,
        onProgress: (share) => this.#setStatus({ kind: 'sending', share, attempt }),
        onPause: (pause) => this.#setStatus({ kind: 'sending', share: 0, attempt, next: Date.now() + pause }),
        onRetry: (number) => this.#setStatus({ kind: 'sending', share: 0, attempt: (attempt = number) }),
      },
    );
  }

  async #finish(result: Result): Promise<void> {
    if (result.kind === 'sent') await this.#draft.markSent(result.receipt);
    if (result.kind === 'failed' && result.isRetrySafe && TRANSIENT.includes(result.reason)) {
      if (this.#draft.record.state !== 'queued') this.#draft.queue();
      const pause = RETRY_DELAYS[Math.min(this.#attempts++, RETRY_DELAYS.length - 1)]!;
      const delay = Math.min(Math.max(pause, result.retryAfter ?? 0), MAX_DELAY);
      this.#timer = setTimeout(() => void this.send(), delay);
      this.#setStatus({ kind: 'retry-scheduled', reason: result.reason, next: Date.now() + delay });
      return;
    }
    this.#draft.unqueue();
    this.#attempts = 0;
    this.#setStatus({ kind: 'done', result });
  }

  #setStatus(status: SubmissionStatus): void {
    this.#status = status;
    this.dispatchEvent(new CustomEvent('change'));
  }
}
