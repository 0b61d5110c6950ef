import type { TiltsElement } from '../../../internal/tilts-element.js';

/** What is printed instead of the form. */
export type PrintMode = 'application' | 'blank-form';

export interface PrintCallbacks {
  /** Whether something other than the screen should be printed. */
  hasPrintout(): boolean;
  /** Printing has ended; the focus returns to the element with this id. */
  onDone(focusId: string): void;
}

/** Renders the printout while the browser prints, whether by a key or a button. */
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
