/** Time in the hands of a test. */

/** The page's own timer, whatever a test has put in its place. */
const nativeTimeout = window.setTimeout.bind(window);

/** The browser gets on with what it has to do. */
const macrotask = (): Promise<void> => new Promise((resolve) => nativeTimeout(resolve));

export interface FakeTimers {
  /** Lets milliseconds pass: what is due runs in its order. */
  advance(milliseconds: number): Promise<void>;
  /** Lets time pass until the work is done. */
  runUntilSettled<T>(work: Promise<T>): Promise<T>;
}

/** Milliseconds that pass between two looks at what a test waits for, where timers are faked. */
const STEP = 100;

let running: FakeTimers | undefined;

/** What happens between two looks at what a test waits for. */
export async function advanceTime(): Promise<void> {
  await new Promise((resolve) => nativeTimeout(resolve, 10));
  await running?.advance(STEP);
}

/**
 * Timers that only run while a test waits for something, and then fast, for each test of the suite: how long a machine
 * takes makes no difference.
 */
export function useFakeTimers(): FakeTimers {
  const real = {
    setTimeout: window.setTimeout,
    clearTimeout: window.clearTimeout,
    timeout: AbortSignal.timeout,
  };
  const due = new Map<number, { at: number; work: () => void }>();
  let now = 0;
  let last = 0;

  const set = (work: () => void, delay = 0): number => {
    // Ids of their own, so that a real timer can still be cleared.
    due.set(--last, { at: now + delay, work });
    return last;
  };
  const timers: FakeTimers = {
    async advance(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        await macrotask();
        const [next] = [...due].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
        if (!next) break;
        const [id, { at, work }] = next;
        due.delete(id);
        now = Math.max(now, at);
        work();
      }
      now = end;
    },
    async runUntilSettled(work) {
      let isDone = false;
      const settled = work.finally(() => (isDone = true));
      settled.catch(() => undefined);
      while (!isDone) await advanceTime();
      return settled;
    },
  };

  beforeEach(() => {
    running = timers;
    window.setTimeout = ((work: (...values: unknown[]) => void, delay?: number, ...values: unknown[]) =>
      set(() => work(...values), delay)) as typeof setTimeout;
    window.clearTimeout = (id) => {
      if (!due.delete(id as number)) real.clearTimeout.call(window, id);
    };
    AbortSignal.timeout = (delay) => {
      const controller = new AbortController();
      set(() => controller.abort(new DOMException('Time is up', 'TimeoutError')), delay);
      return controller.signal;
    };
  });
  afterEach(() => {
    running = undefined;
    due.clear();
    window.setTimeout = real.setTimeout;
    window.clearTimeout = real.clearTimeout;
    AbortSignal.timeout = real.timeout;
  });
  return timers;
}
