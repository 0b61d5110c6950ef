/**
 * Makes attempts, with pauses between them; the result is the outcome of the last one. Attempts count from 1.
 *
 * @param delayAfter milliseconds until the next attempt; undefined if there is none
 * @param signal ends a pause, and with it the attempts
 */
export async function retry<T>(
  attempt: (number: number) => Promise<T>,
  delayAfter: (outcome: T, number: number) => number | undefined | Promise<number | undefined>,
  signal?: AbortSignal,
): Promise<T> {
  for (let number = 1; ; number++) {
    const outcome = await attempt(number);
    const delay = await delayAfter(outcome, number);
    if (delay === undefined || signal?.aborted) return outcome;
    await new Promise((resolve) => {
      setTimeout(resolve, delay);
      signal?.addEventListener('abort', resolve);
    });
    if (signal?.aborted) return outcome;
  }
}
