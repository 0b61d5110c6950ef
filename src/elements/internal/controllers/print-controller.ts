import type { ReactiveController } from 'lit';
import type { TiltsElement } from '../tilts-element.js';

/** More records than this would freeze a phone. */
export const MAX_PRINTED = 300;

export interface PrintOptions<M> {
  /** What is printed when the person uses the browser's own command; nothing where that is what the screen shows. */
  defaultMode(): M | undefined;
  /** The screen is back; `focusedId` is the id of what had the focus before. */
  onDone?(focusedId: string): void;
}

/**
 * Answers one question: what is being printed? The host is rendered for paper before the browser takes its picture,
 * by whatever key or button that began.
 */
export class PrintController<M = true> implements ReactiveController {
  mode: M | undefined;
  readonly #host: TiltsElement;
  readonly #options: PrintOptions<M>;
  #focusedId = '';

  constructor(host: TiltsElement, options: PrintOptions<M>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onBeforePrint);
    addEventListener('afterprint', this.#onAfterPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onBeforePrint);
    removeEventListener('afterprint', this.#onAfterPrint);
    this.mode = undefined;
  }

  /** Opens the browser's print dialog. */
  print(mode: M): void {
    this.#prepare(mode);
    print();
  }

  #prepare(mode: M | undefined): void {
    this.#focusedId = this.#host.shadowRoot?.activeElement?.id ?? '';
    this.mode = mode;
    this.#host.renderSync();
  }

  #onBeforePrint = (): void => {
    if (this.mode === undefined) this.#prepare(this.#options.defaultMode());
  };

  #onAfterPrint = (): void => {
    if (this.mode === undefined) return;
    this.mode = undefined;
    this.#host.requestUpdate();
    this.#options.onDone?.(this.#focusedId);
  };
}
