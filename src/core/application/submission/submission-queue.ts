/** The way of one draft to the municipality: sent by a click, or kept and sent when the line is back. */
import type { Submission } from '../../feed/schema/schema.js';
import type { Answers } from '../answers.js';
import type { Draft } from '../drafts/draft.js';
import { submit, type FailureReason, type Result } from './submit.js';

export type Phase =
  | { readonly kind: 'idle' }
  /** `share` of an upload, 0–1; `attempt` from 1. */
  | { readonly kind: 'sending'; readonly share: number; readonly attempt: number }
  /** Goes by itself when the line is back, at `next` (epoch milliseconds) at the latest. */
  | { readonly kind: 'waiting'; readonly reason: FailureReason; readonly next: number }
  /** Another tab of this browser is sending it. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'done'; readonly result: Result };

/** What passes when one waits for it. */
const PASSING: readonly FailureReason[] = ['offline', 'network', 'timeout', 'busy'];
/** Milliseconds until a further try, the last one from then on. */
const PAUSES = [30_000, 60_000, 120_000, 300_000];
/** Whatever the server asks for. A timer of a month would go off at once. */
const LONGEST = 86_400_000;

export interface OutboxOptions {
  /** What stands in the field that people do not see. */
  readonly trap?: (() => string) | undefined;
  readonly timeout?: number | undefined;
  /** What is sent of the answers; all of them where nothing is said. */
  readonly toSend?: ((answers: Answers) => Answers) | undefined;
}

/**
 * Asks for a lock, and says whether the browser has any to give: not over plain http, nor in a sandboxed frame, nor where
 * the data of sites are blocked. There even reading the property may throw.
 */
async function withLock(
  name: string,
  options: LockOptions,
  work: (lock: Lock | null) => unknown,
): Promise<boolean> {
  try {
    await navigator.locks.request(name, options, work);
    return true;
  } catch {
    return false;
  }
}

/** Event (plain, not bubbling): `change`, the phase is another one. */
export class Outbox extends EventTarget {
  #phase: Phase = { kind: 'idle' };
  readonly #draft: Draft;
  readonly #submission: Submission;
  readonly #options: OutboxOptions;
  readonly #closed = new AbortController();
  #abort = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;

  constructor(draft: Draft, submission: Submission, options: OutboxOptions = {}) {
    super();
    this.#draft = draft;
    this.#submission = submission;
    this.#options = options;
    const { signal } = this.#closed;
    addEventListener('online', () => this.#wake(), { signal });
    document.addEventListener('visibilitychange', () => this.#wake(), { signal });
  }

  get phase(): Phase {
    return this.#phase;
  }

  /** Sends by a click. While it is under way a further click does nothing. */
  async send(): Promise<void> {
    const { kind } = this.#phase;
    if (kind === 'sending' || kind === 'elsewhere') return;
    clearTimeout(this.#timer);
    this.#abort = new AbortController();
    this.#set({ kind: 'sending', share: 0, attempt: 1 });
    const result = await this.#alone(() => this.#submit());
    if (this.#closed.signal.aborted) return;
    await this.#settle(result);
  }

  /** Goes on with a draft that was left waiting, e.g. before a reload. */
  resume(): void {
    if (this.#draft.record.state === 'queued' && this.#phase.kind === 'idle') void this.send();
  }

  /** The person wants it back. What the server has by then it keeps; the same key finds it again. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#abort.abort();
    this.#draft.unqueue();
    if (this.#phase.kind === 'waiting') this.#set({ kind: 'idle' });
  }

  /** Lets go of the page. A draft that waits is kept, and goes on with `resume`. */
  close(): void {
    clearTimeout(this.#timer);
    this.#closed.abort();
    this.#abort.abort();
  }

  #wake(): void {
    if (this.#phase.kind === 'waiting' && navigator.onLine && document.visibilityState === 'visible')
      void this.send();
  }

  /** One sender among all tabs; who comes later finds it sent. Without locks the key alone keeps it one. */
  async #alone(work: () => Promise<Result>): Promise<Result> {
    const sending: { result?: Promise<Result> } = {};
    const once = (): Promise<Result> => (sending.result ??= work());
    const name = `tilts:send:${this.#draft.record.key}`;
    const hasLocks = await withLock(name, { ifAvailable: true }, (lock) => lock && once());
    if (sending.result || !hasLocks) return once();
    this.#set({ kind: 'elsewhere' });
    const { signal } = this.#abort;
    const isMine = await withLock(name, { signal }, once);
    return signal.aborted && !isMine ? { kind: 'failed', reason: 'aborted', isSafe: true } : once();
  }

  #submit(): Promise<Result> {
    this.#draft.reload();
    const { contest, key, answers, language = '', state, receipt, started } = this.#draft.record;
    if (state === 'sent' && receipt) return Promise.resolve({ kind: 'sent', receipt });
    this.#draft.tried();
    // A clock that was set back since, or that of another device, is no sign of a program.
    const seconds = Math.round(Math.abs(Date.now() - started) / 1_000);
    const care = { trap: this.#options.trap?.() ?? '', seconds };
    let attempt = 1;
    return submit(
      this.#submission,
      { contest, key, language, answers: this.#options.toSend?.(answers) ?? answers, care },
      {
        fileOf: (file) => this.#draft.file(file),
        signal: this.#abort.signal,
        timeout: this.#options.timeout,
        onProgress: (share) => this.#set({ kind: 'sending', share, attempt }),
        onRetry: (number) => this.#set({ kind: 'sending', share: 0, attempt: (attempt = number) }),
      },
    );
  }

  async #settle(result: Result): Promise<void> {
    if (result.kind === 'sent') await this.#draft.sent(result.receipt);
    if (result.kind === 'failed' && result.isSafe && PASSING.includes(result.reason)) {
      if (this.#draft.record.state !== 'queued') this.#draft.queue();
      const pause = PAUSES[Math.min(this.#tries++, PAUSES.length - 1)]!;
      const wait = Math.min(Math.max(pause, result.retryAfter ?? 0), LONGEST);
      this.#timer = setTimeout(() => void this.send(), wait);
      this.#set({ kind: 'waiting', reason: result.reason, next: Date.now() + wait });
      return;
    }
    this.#draft.unqueue();
    this.#tries = 0;
    this.#set({ kind: 'done', result });
  }

  #set(phase: Phase): void {
    this.#phase = phase;
    this.dispatchEvent(new CustomEvent('change'));
  }
}
