/** Does something once. What fails, because the line is gone, is tried again when it is next asked for. */
export function once(work: () => Promise<unknown>): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    work().catch(() => (isAsked = false));
  };
}
