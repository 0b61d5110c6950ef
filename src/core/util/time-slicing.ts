/** Work in slices, so that the page answers between them. */

/** Milliseconds of one slice: half a frame at 60 Hz, also when the device is twice as slow as planned. */
const SLICE = 8;

const waiting: (() => void)[] = [];
let channel: MessageChannel | undefined;

/** Made when first used: an open channel keeps a server that only imports the elements from ending. */
function openChannel(): MessageChannel {
  const made = new MessageChannel();
  made.port1.onmessage = () => waiting.shift()?.();
  return made;
}

/** A task of its own, without the 4 ms that a nested `setTimeout` costs (HTML Standard, timers). */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    (channel ??= openChannel()).port2.postMessage(0);
  });

/** Runs the steps to their end in slices; stops when the signal says so. True when all steps ran. */
export async function runInSlices(steps: Iterator<unknown>, signal: AbortSignal): Promise<boolean> {
  for (;;) {
    const until = performance.now() + SLICE;
    do {
      if (steps.next().done) return true;
    } while (performance.now() < until);
    await nextTask();
    if (signal.aborted) return false;
  }
}
