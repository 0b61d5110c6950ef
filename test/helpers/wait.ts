import { waitUntil as waitAtMost } from '@open-wc/testing';

/** Milliseconds: a busy machine is slow, and what never comes fails all the same. */
const PATIENCE = 30_000;

/** Waits until something is true of the page; the message says what. */
export const waitUntil = (isTrue: () => unknown, message?: string): Promise<void> =>
  waitAtMost(isTrue, message, { timeout: PATIENCE, interval: 10 });
