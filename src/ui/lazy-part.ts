import { adoptStyles, type CSSResultOrNative } from 'lit';
import type { MessageFiles } from '../locale/messages.js';

interface LazyHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  learn(messages: MessageFiles): Promise<void>;
  requestUpdate(): void;
}

/** A part of the code with its words and its `styles`, loaded when it is first asked for; a lost line is told and can be tried again. */
export class LazyPart<M extends object> {
  module: M | undefined;
  hasFailed = false;
  #isLoading = false;

  readonly #messages: readonly MessageFiles[];

  constructor(
    private readonly host: LazyHost,
    private readonly load: () => Promise<M>,
    ...messages: MessageFiles[]
  ) {
    this.#messages = messages;
  }

  /** The part if it is here; else it is sent for. */
  use(): M | undefined {
    if (!this.module && !this.#isLoading && !this.hasFailed) void this.#fetch();
    return this.module;
  }

  retry(): void {
    if (this.hasFailed) void this.#fetch();
  }

  async #fetch(): Promise<void> {
    this.#isLoading = true;
    this.hasFailed = false;
    try {
      const [module] = await Promise.all([
        this.load(),
        ...this.#messages.map((messages) => this.host.learn(messages)),
      ]);
      const root = this.host.renderRoot as ShadowRoot;
      const { styles } = module as { styles?: CSSResultOrNative };
      if (styles) adoptStyles(root, [...root.adoptedStyleSheets, styles]);
      this.module = module;
    } catch {
      this.hasFailed = true;
    }
    this.#isLoading = false;
    this.host.requestUpdate();
  }
}
