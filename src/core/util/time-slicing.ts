/** Work in slices, so that the page answers between them. */

/** Milliseconds of one slice: half a frame at 60 Hz, also when the device is twice as slow as planned. */
const SLICE_MS = 8;

const queue: (() => void)[] = [];
let channel: MessageChannel | undefined;

/** Made when first used: an open channel keeps a server that only imports the elements from ending. */
function openChannel(): MessageChannel {
  const created = new MessageChannel();
  created.port1.onmessage = () => queue.shift()?.();
  return created;
}

/** A task of its own, without the 4 ms that a nested `setTimeout` costs (HTML Standard, timers). */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    queue.push(resolve);
    (channel ??= openChannel()).port2.postMessage(0);
  });

/** Runs the steps to their end in slices; stops when the signal says so. True when all steps ran. */
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
