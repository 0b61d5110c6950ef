import { TIMEOUT } from './timeout.mjs';
import { advanceTime } from './timers.js';

/** Waits until something is true of the page; the message says what. */
export async function waitUntil(isTrue: () => unknown, message = 'what was waited for'): Promise<void> {
  const end = performance.now() + TIMEOUT / 2;
  while (!(await isTrue())) {
    if (performance.now() > end) throw new Error(`Timed out waiting until: ${message}`);
    await advanceTime();
  }
}
