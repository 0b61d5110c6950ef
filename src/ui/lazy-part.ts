import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { MessageFiles } from '../locale/messages.js';

interface LazyHost {
  learn(messages: MessageFiles): Promise<void>;
  requestUpdate(): void;
}

/** A part of the code with its words, loaded when it is first asked for; a lost line is told and can be tried again. */
export class LazyPart<M> {
  module: M | undefined;
  hasFailed = false;
  #isLoading = false;

  constructor(
    private readonly host: LazyHost,
    private readonly load: () => Promise<M>,
    private readonly messages: MessageFiles,
  ) {}

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
      const [module] = await Promise.all([this.load(), this.host.learn(this.messages)]);
      this.module = module;
    } catch {
      this.hasFailed = true;
    }
    this.#isLoading = false;
    this.host.requestUpdate();
  }
}

/** A part that is loaded when it is first used is on its way, or has not come and can be asked for again. */
export const renderWaiting = (retry?: () => void): TemplateResult =>
  html`<div class="loading" role="status">
    ${
      retry
        ? html`<button type="button" class="plain" @click=${retry}>
            ${msg('Try again', { id: 'feed.retry' })}
          </button>`
        : html`<p class="muted">${msg('Loading …', { id: 'feed.loading' })}</p>`
    }
  </div>`;
