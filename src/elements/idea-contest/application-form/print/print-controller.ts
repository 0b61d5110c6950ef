import type { TiltsElement } from '../../../internal/tilts-element.js';

/** What stands on the paper in place of the form. */
export type PrintMode = 'application' | 'blank-form';

export interface PrintCallbacks {
  /** Whether there is something else to print than what the screen shows. */
  hasPrintout(): boolean;
  /** The paper is gone again; the focus goes back to the element with this id. */
  onDone(focusId: string): void;
}

/** Draws the paper for as long as the browser prints, by whatever key or button. */
export class PrintController {
  mode: PrintMode | undefined;
  readonly #host: TiltsElement;
  readonly #callbacks: PrintCallbacks;
  #focusedId = '';

  constructor(host: TiltsElement, callbacks: PrintCallbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
  }

  listen(): void {
    addEventListener('beforeprint', this.#onBefore);
    addEventListener('afterprint', this.#onAfter);
  }

  stop(): void {
    removeEventListener('beforeprint', this.#onBefore);
    removeEventListener('afterprint', this.#onAfter);
  }

  print(mode: PrintMode): void {
    this.#renderNow(mode);
    print();
  }

  #renderNow(mode: PrintMode): void {
    this.#focusedId = this.#host.shadowRoot?.activeElement?.id ?? '';
    this.mode = mode;
    this.#host.renderSync();
  }

  readonly #onBefore = (): void => {
    if (!this.mode && this.#callbacks.hasPrintout()) this.#renderNow('application');
  };

  readonly #onAfter = (): void => {
    if (!this.mode) return;
    this.mode = undefined;
    this.#callbacks.onDone(this.#focusedId);
  };
}
