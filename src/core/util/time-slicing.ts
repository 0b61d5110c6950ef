/** Runs long work in slices, so that the page stays responsive. */

/** Milliseconds of one slice: half a frame at 60 Hz, even if the device is twice as slow as planned. */
const SLICE_MS = 8;

const queue: (() => void)[] = [];
let channel: MessageChannel | undefined;

/** Created on first use: an open channel would keep a server that only imports the elements running. */
function openChannel(): MessageChannel {
  const created = new MessageChannel();
  created.port1.onmessage = () => queue.shift()?.();
  return created;
}

/** Yields with a task, without the 4 ms that a nested `setTimeout` costs (HTML Standard, timers). */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    queue.push(resolve);
    (channel ??= openChannel()).port2.postMessage(0);
  });

/** Runs all steps in slices; stops if the signal is aborted. True if all steps ran. */
export async function runTimeSliced(steps: Iterator<unknown>, signal: AbortSignal): Promise<boolean> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      if (steps.next().done) return true;
    } while (performance.now() < until);
    await nextTask();
    if (signal.aborted) return false;
  }
}
