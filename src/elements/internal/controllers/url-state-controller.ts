import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readUrl, writeUrl, type UrlValues } from '../../../core/search/url-state.js';

/** Browsers refuse more than about 100 changes of the address in 30 seconds; typing makes more. */
const PAUSE = 300;

/** Answers one question: what does the address say of this element? Does nothing without a name. */
export class UrlController implements ReactiveController {
  readonly #name: () => string | undefined;
  readonly #onChange: (values: UrlValues) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pending: UrlValues | undefined;

  constructor(
    host: ReactiveControllerHost,
    name: () => string | undefined,
    onChange: (values: UrlValues) => void,
  ) {
    this.#name = name;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPop);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPop);
    this.#flush();
  }

  get values(): UrlValues | undefined {
    const name = this.#name();
    return name === undefined ? undefined : readUrl(location.search, name || 'tilts');
  }

  /** The webmaster has given this element a name in the address. */
  get isOn(): boolean {
    return this.#name() !== undefined;
  }

  /** The page's address, with these values where the element has a name in it. */
  href(values: UrlValues): string {
    if (!this.isOn) return location.href;
    return writeUrl(location.href, this.#name() || 'tilts', values);
  }

  /** Writes the values over the present address, soon. */
  replace(values: UrlValues): void {
    if (!this.isOn) return;
    this.#pending = values;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), PAUSE);
  }

  /** Adds a step to the history, so that Back returns from it. */
  push(values: UrlValues): void {
    if (!this.isOn) return;
    this.#flush();
    history.pushState({ tilts: true }, '', this.href(values));
  }

  /** Leaves the step that `push` added; where the page was opened at it, only the address changes. */
  back(values: UrlValues): void {
    const { state } = history as { state: { tilts?: boolean } | null };
    if (this.isOn && state?.tilts) history.back();
    else this.replace(values);
  }

  #flush(): void {
    clearTimeout(this.#timer);
    if (this.#pending) history.replaceState(history.state, '', this.href(this.#pending));
    this.#pending = undefined;
  }

  #onPop = (): void => {
    const { values } = this;
    if (values) this.#onChange(values);
  };
}
