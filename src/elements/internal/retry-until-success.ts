/** Runs a function until it succeeds once: after a failure, such as a lost connection, the next call tries again. */
export function onceSuccessful(operation: () => Promise<unknown>): () => void {
  let isStarted = false;
  return () => {
    if (isStarted) return;
    isStarted = true;
    operation().catch(() => (isStarted = false));
  };
}
