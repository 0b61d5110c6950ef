import type { ReactiveController } from 'lit';
import type { TiltsElement } from '../tilts-element.js';

/** More records than this would freeze a phone. */
export const MAX_PRINTED = 300;

/** Whether the page is being printed. The host renders for paper before the browser prints. */
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
