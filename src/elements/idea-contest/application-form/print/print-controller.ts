import type { TiltsElement } from '../../../internal/tilts-element.js';

/** What stands on the paper in place of the form. */
export type Paper = 'application' | 'empty';

export interface PrintingCallbacks {
  /** Whether there is something else to print than what the screen shows. */
  hasPaper(): boolean;
  /** The paper is gone again; the focus goes back to the element with this id. */
  onDone(focus: string): void;
}

/** Draws the paper for as long as the browser prints, by whatever key or button. */
export class Printing {
  paper: Paper | undefined;
  readonly #host: TiltsElement;
  readonly #callbacks: PrintingCallbacks;
  #focus = '';

  constructor(host: TiltsElement, callbacks: PrintingCallbacks) {
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

  print(paper: Paper): void {
    this.#draw(paper);
    print();
  }

  #draw(paper: Paper): void {
    this.#focus = this.#host.shadowRoot?.activeElement?.id ?? '';
    this.paper = paper;
    this.#host.updateNow();
  }

  readonly #onBefore = (): void => {
    if (!this.paper && this.#callbacks.hasPaper()) this.#draw('application');
  };

  readonly #onAfter = (): void => {
    if (!this.paper) return;
    this.paper = undefined;
    this.#callbacks.onDone(this.#focus);
  };
}
