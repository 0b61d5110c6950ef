import type { ReactiveController } from 'lit';
import type { TiltsElement } from '../tilts-element.js';

/** More records than this would stop a phone. */
export const MOST_PRINTED = 300;

/** Answers one question: is the page being printed? The host is drawn for paper before the browser takes its picture. */
export class Printing implements ReactiveController {
  isOn = false;
  readonly #host: TiltsElement;

  constructor(host: TiltsElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onBefore);
    addEventListener('afterprint', this.#onAfter);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onBefore);
    removeEventListener('afterprint', this.#onAfter);
    this.isOn = false;
  }

  #onBefore = (): void => {
    this.isOn = true;
    this.#host.updateNow();
  };

  #onAfter = (): void => {
    this.isOn = false;
    this.#host.requestUpdate();
  };
}
