import { adoptStyles, type CSSResultOrNative } from 'lit';
import type { MessageLoaders } from '../../../core/i18n/messages.js';

interface LazyHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  addMessages(messages: MessageLoaders): Promise<void>;
  requestUpdate(): void;
}

/**
 * Code with its messages and `styles`, loaded when it is first needed. A lost connection is reported, and loading can
 * be tried again.
 */
export class LazyModule<M extends object> {
  module: M | undefined;
  hasFailed = false;
  #loading: Promise<void> | undefined;

  readonly #messages: readonly MessageLoaders[];

  constructor(
    private readonly host: LazyHost,
    private readonly load: () => Promise<M>,
    ...messages: MessageLoaders[]
  ) {
    this.#messages = messages;
  }

  /** The module if it is loaded; otherwise starts loading it. */
  request(): M | undefined {
    if (!this.module && !this.hasFailed) this.#loading ??= this.#load();
    return this.module;
  }

  retry(): void {
    this.hasFailed = false;
    this.request();
    this.host.requestUpdate();
  }

  /** The module once it is loaded; undefined if the connection is lost. */
  async whenLoaded(): Promise<M | undefined> {
    if (this.hasFailed) this.retry();
    else this.request();
    await this.#loading;
    return this.module;
  }

  async #load(): Promise<void> {
    try {
      const [module] = await Promise.all([
        this.load(),
        ...this.#messages.map((messages) => this.host.addMessages(messages)),
      ]);
      const root = this.host.renderRoot as ShadowRoot;
      const { styles = [] } = module as { styles?: CSSResultOrNative | CSSResultOrNative[] };
      adoptStyles(root, [...root.adoptedStyleSheets, styles].flat());
      this.module = module;
    } catch {
      this.hasFailed = true;
    }
    this.#loading = undefined;
    this.host.requestUpdate();
  }
}
