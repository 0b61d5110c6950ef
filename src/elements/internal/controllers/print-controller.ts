import type { ReactiveController } from 'lit';
import type { TiltsElement } from '../tilts-element.js';

/** More records than this would stop a phone. */
export const MAX_PRINTED = 300;

/** Answers one question: is the page being printed? The host is drawn for paper before the browser takes its picture. */
export class PrintController implements ReactiveController {
  isPrinting = false;
  readonly #host: TiltsElement;

  constructor(host: TiltsElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onBeforePrint);
    addEventListener('afterprint', this.#onAfterPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onBeforePrint);
    removeEventListener('afterprint', this.#onAfterPrint);
    this.isPrinting = false;
  }

  #onBeforePrint = (): void => {
    this.isPrinting = true;
    this.#host.renderSync();
  };

  #onAfterPrint = (): void => {
    this.isPrinting = false;
    this.#host.requestUpdate();
  };
}
