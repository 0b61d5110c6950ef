/** So many requests a minute from one address. Addresses are in memory only, and for a minute. */
const MINUTE = 60_000;

export class Rate {
  readonly #most: number;
  #counts = new Map<string, number>();
  #since = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Seconds to wait, 0 where the request may come in. `now` in epoch milliseconds. */
  wait(address: string, now: number): number {
    if (now - this.#since >= MINUTE) {
      this.#counts = new Map();
      this.#since = now;
    }
    const count = (this.#counts.get(address) ?? 0) + 1;
    this.#counts.set(address, count);
    return count > this.#most ? Math.ceil((this.#since + MINUTE - now) / 1_000) : 0;
  }
}
