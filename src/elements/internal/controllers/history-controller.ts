import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Answers one question: has the person gone to another entry of the history, or to an anchor? And writes entries. */
export abstract class HistoryController implements ReactiveController, EventListenerObject {
  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this);
  }

  /** The person has gone to another entry. */
  abstract handleEvent(): void;

  /** @param href the address; without it, it stays */
  protected write(method: 'pushState' | 'replaceState', state: unknown, href?: string): void {
    try {
      history[method](state, '', href);
    } catch {
      // Browsers limit how often a page may do this.
    }
  }
}
