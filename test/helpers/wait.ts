import { PATIENCE } from './patience.mjs';
import { passTime } from './timers.js';

/** Waits until something is true of the page; the message says what. */
export async function waitUntil(isTrue: () => unknown, message = 'what was waited for'): Promise<void> {
  const end = performance.now() + PATIENCE / 2;
  while (!(await isTrue())) {
    if (performance.now() > end) throw new Error(`It did not come: ${message}`);
    await passTime();
  }
}
