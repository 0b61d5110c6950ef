/**
 * Milliseconds after which a test gives up on something it waits for. A busy machine is slow, and what never comes fails
 * all the same: every other limit of the tests is a multiple of it.
 */
export const TIMEOUT = 60_000;
