/** Limits the requests per minute from one IP address. Addresses are held in memory only, for a minute. */
const MINUTE = 60_000;

export class RateLimiter {
  readonly #limit: number;
  #counts = new Map<string, number>();
  #since = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Seconds to wait; 0 if the request is allowed. `now` in epoch milliseconds. */
  retryAfter(address: string, now: number): number {
    if (now - this.#since >= MINUTE) {
      this.#counts = new Map();
      this.#since = now;
    }
    const count = (this.#counts.get(address) ?? 0) + 1;
    this.#counts.set(address, count);
    return count > this.#limit ? Math.ceil((this.#since + MINUTE - now) / 1_000) : 0;
  }
}
