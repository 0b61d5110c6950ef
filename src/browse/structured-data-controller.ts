import type { ReactiveController } from 'lit';
import { StructuredDataBlock } from '../export/structured-data-block.js';
import type { Surroundings } from '../export/structured-data.js';
import type { TiltsElement } from '../ui/tilts-element.js';

export interface StructureCallbacks<E> {
  isOn(): boolean;
  /** Nothing while the list is not read. */
  shown(): { readonly entries: readonly E[]; readonly around: Surroundings } | undefined;
}

/** What tells search engines of a list; loaded only where a webmaster asks for it. */
export interface Structure<E> {
  tell(host: TiltsElement, callbacks: StructureCallbacks<E>): void;
}

/** Answers one question: what do search engines learn of what is shown? */
export class StructuredDataController<E> implements ReactiveController {
  readonly #host: TiltsElement;
  readonly #callbacks: StructureCallbacks<E>;
  readonly #documentOf: (entries: readonly E[], around: Surroundings) => object | undefined;
  readonly #block = new StructuredDataBlock(document);

  constructor(
    host: TiltsElement,
    callbacks: StructureCallbacks<E>,
    documentOf: (entries: readonly E[], around: Surroundings) => object | undefined,
  ) {
    this.#host = host;
    this.#callbacks = callbacks;
    this.#documentOf = documentOf;
    host.addController(this);
    host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#callbacks.isOn()) return this.hostDisconnected();
    if (!this.#host.isConnected) return;
    const shown = this.#callbacks.shown();
    this.#block.show(shown && this.#documentOf(shown.entries, shown.around));
  }

  hostDisconnected(): void {
    this.#block.remove();
  }
}
