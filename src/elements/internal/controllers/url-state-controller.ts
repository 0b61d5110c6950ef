import type { ReactiveControllerHost } from 'lit';
import { readUrlParams, writeUrlParams, type UrlParams } from '../../../core/search/url-state.js';
import { HistoryController } from './history-controller.js';

/** Browsers refuse more than about 100 changes of the address in 30 seconds; typing makes more. */
const WRITE_DELAY_MS = 300;

/** The state of an element in the page’s address. Does nothing without a name. */
export class UrlStateController extends HistoryController {
  readonly #namespace: () => string | undefined;
  readonly #onChange: (values: UrlParams) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pending: UrlParams | undefined;

  constructor(
    host: ReactiveControllerHost,
    name: () => string | undefined,
    onChange: (values: UrlParams) => void,
  ) {
    super(host);
    this.#namespace = name;
    this.#onChange = onChange;
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.#flush();
  }

  get params(): UrlParams | undefined {
    const name = this.#namespace();
    return name === undefined ? undefined : readUrlParams(location.search, name || 'tilts');
  }

  /** The webmaster has given this element a name in the address. */
  get isEnabled(): boolean {
    return this.#namespace() !== undefined;
  }

  /** The page’s address with these values, if the element has a name in it. */
  href(values: UrlParams): string {
    if (!this.isEnabled) return location.href;
    return writeUrlParams(location.href, this.#namespace() || 'tilts', values);
  }

  /** Writes the values to the current address after a short delay. */
  replace(values: UrlParams): void {
    if (!this.isEnabled) return;
    this.#pending = values;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), WRITE_DELAY_MS);
  }

  /** Adds a history entry, so that Back returns from it. */
  push(values: UrlParams): void {
    if (!this.isEnabled) return;
    this.#flush();
    this.write('pushState', { tilts: this.#namespace() }, this.href(values));
  }

  /** Leaves the history entry that `push` added; if the page was opened there, only the address changes. */
  back(values: UrlParams): void {
    const { state } = history as { state: { tilts?: string } | null };
    if (this.isEnabled && state?.tilts === this.#namespace()) history.back();
    else this.replace(values);
  }

  #flush(): void {
    clearTimeout(this.#timer);
    if (this.#pending) this.write('replaceState', history.state, this.href(this.#pending));
    this.#pending = undefined;
  }

  handleEvent(): void {
    const { params } = this;
    if (params) this.#onChange(params);
  }
}
