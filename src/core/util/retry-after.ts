import { toTimestamp } from './natives.js';

/** `Retry-After` in milliseconds; the header has seconds or a date. */
export function parseRetryAfter(value: string | null): number | undefined {
  if (!value) return undefined;
  const delay = /^\d+$/.test(value) ? Number(value) * 1_000 : toTimestamp(value) - Date.now();
  return Number.isFinite(delay) ? Math.max(0, delay) : undefined;
}
