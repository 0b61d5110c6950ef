/** How long a step may take before it is announced, in milliseconds. */
const PATIENCE = 1000;

/** Runs a step; if it takes more than a second, standard error says which it is. */
export async function withProgress<T>(what: string, step: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const timer = setTimeout(() => process.stderr.write(`${what} …\n`), PATIENCE);
  try {
    return await step();
  } finally {
    clearTimeout(timer);
    const seconds = (performance.now() - start) / 1000;
    // A step that never pauses lets no timer run.
    if (seconds > 1) process.stderr.write(`${what}: ${seconds.toFixed(1)} s\n`);
  }
}
