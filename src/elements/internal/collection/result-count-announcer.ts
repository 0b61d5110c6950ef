import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds after the last change before the count is announced. */
const ANNOUNCE_AFTER = 700;

/** Answers one question: when do screen readers hear how many there are? */
export class CountAnnouncer implements ReactiveController {
  readonly #tell: () => boolean;
  /** A query waited for its index when its count was to be said. */
  #isOwed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param tell says the count; answers whether it could */
  constructor(host: ReactiveControllerHost, tell: () => boolean) {
    this.#tell = tell;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** The visitor has changed what is asked. */
  changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#isOwed = !this.#tell()), ANNOUNCE_AFTER);
  }

  /** There is an answer now: what is owed is said. */
  answered(): void {
    if (this.#isOwed) this.changed();
  }
}
