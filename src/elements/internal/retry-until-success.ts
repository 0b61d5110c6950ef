/** Does something once. What fails, because the line is gone, is tried again when it is next asked for. */
export function onceSuccessful(operation: () => Promise<unknown>): () => void {
  let isStarted = false;
  return () => {
    if (isStarted) return;
    isStarted = true;
    operation().catch(() => (isStarted = false));
  };
}
