import type { ReactiveController } from 'lit';
import type { StructuredDataBlock } from '../export/structured-data-block.js';
import type { Surroundings } from '../export/structured-data.js';
import type { TiltsElement } from '../ui/tilts-element.js';

/** Makes the document of the records on the screen. Loaded only where a webmaster asks for it. */
export interface Structure<E> {
  readonly documentOf: (entries: readonly E[], around: Surroundings) => object | undefined;
  readonly Block: typeof StructuredDataBlock;
}

export interface StructureCallbacks<E> {
  isOn(): boolean;
  /** Nothing while the list is not read. */
  shown(): { readonly entries: readonly E[]; readonly around: Surroundings } | undefined;
}

/** Answers one question: what do search engines learn of what is shown? */
export class StructuredDataController<E> implements ReactiveController {
  readonly #host: TiltsElement;
  readonly #callbacks: StructureCallbacks<E>;
  readonly #load: (() => Promise<Structure<E>>) | undefined;
  #structure: Structure<E> | undefined;
  #block: StructuredDataBlock | undefined;
  #isAsked = false;

  constructor(
    host: TiltsElement,
    load: (() => Promise<Structure<E>>) | undefined,
    callbacks: StructureCallbacks<E>,
  ) {
    this.#host = host;
    this.#load = load;
    this.#callbacks = callbacks;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#callbacks.isOn()) return this.hostDisconnected();
    if (!this.#structure) return void this.#ask();
    if (!this.#host.isConnected) return;
    const shown = this.#callbacks.shown();
    this.#block ??= new this.#structure.Block(document);
    this.#block.show(shown && this.#structure.documentOf(shown.entries, shown.around));
  }

  hostDisconnected(): void {
    this.#block?.remove();
  }

  async #ask(): Promise<void> {
    if (this.#isAsked || !this.#load) return;
    this.#isAsked = true;
    try {
      this.#structure = await this.#load();
      this.#host.requestUpdate();
    } catch {
      // The line is gone: the list does not need it, and the next drawing asks again.
      this.#isAsked = false;
    }
  }
}
