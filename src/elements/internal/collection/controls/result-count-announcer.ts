import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds after the last change before the count is announced. */
const ANNOUNCE_DELAY_MS = 700;

/** Decides when screen readers hear the number of results. */
export class ResultCountAnnouncer implements ReactiveController {
  readonly #announce: () => boolean;
  /** The count was due while the index was still loading. */
  #isPending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param announce announces the count; returns whether it could */
  constructor(host: ReactiveControllerHost, announce: () => boolean) {
    this.#announce = announce;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** The visitor has changed the query. */
  schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#isPending = !this.#announce()), ANNOUNCE_DELAY_MS);
  }

  /** There is a result now: a count that is due is announced. */
  flush(): void {
    if (this.#isPending) this.schedule();
  }
}
