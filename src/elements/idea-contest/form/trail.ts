/**
 * The browser's own way back, on a phone the one most used, goes through the pages of the form instead of away from it.
 * Neither an answer nor a page of the form stands in the address.
 */
export class Trail {
  readonly #contest: () => string;
  readonly #onBack: (at: string | undefined) => void;
  /** Address of the page, while a page of the form is shown: a jump to an anchor is no way back. */
  #href: string | undefined;

  /** `onBack` gets the page to go to; undefined where the way leads out of the form. */
  constructor(contest: () => string, onBack: (at: string | undefined) => void) {
    this.#contest = contest;
    this.#onBack = onBack;
  }

  listen(): void {
    addEventListener('popstate', this.#onPopState);
  }

  stop(): void {
    removeEventListener('popstate', this.#onPopState);
  }

  /** A page is shown; the same one again is no step. */
  step(at: string): void {
    this.#href = location.href;
    if (this.#at === at) return;
    try {
      history.pushState({ ...Object(history.state), [this.#key]: at }, '');
    } catch {
      // Browsers limit how often a page may do so.
    }
  }

  /** The form was closed by its own button. */
  leave(): void {
    this.#href = undefined;
  }

  get #key(): string {
    return `tilts:application:${this.#contest()}`;
  }

  get #at(): string | undefined {
    const state = Object(history.state) as Readonly<Record<string, unknown>>;
    const at = state[this.#key];
    return typeof at === 'string' ? at : undefined;
  }

  readonly #onPopState = (): void => {
    if (this.#href !== location.href) return;
    const at = this.#at;
    if (at === undefined) this.leave();
    this.#onBack(at);
  };
}
