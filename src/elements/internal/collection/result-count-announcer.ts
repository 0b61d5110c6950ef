import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds after the last change before the count is announced. */
const ANNOUNCE_DELAY_MS = 700;

/** Answers one question: when do screen readers hear how many there are? */
export class ResultCountAnnouncer implements ReactiveController {
  readonly #announce: () => boolean;
  /** A query waited for its index when its count was to be said. */
  #isPending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param announce says the count; answers whether it could */
  constructor(host: ReactiveControllerHost, announce: () => boolean) {
    this.#announce = announce;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** The visitor has changed what is asked. */
  schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#isPending = !this.#announce()), ANNOUNCE_DELAY_MS);
  }

  /** There is an answer now: what is owed is said. */
  flush(): void {
    if (this.#isPending) this.schedule();
  }
}
