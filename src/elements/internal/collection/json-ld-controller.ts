import type { ReactiveController } from 'lit';
import { StructuredDataBlock } from '../json-ld-script.js';
import type { Surroundings } from '../../../core/formats/json-ld/json-ld.js';
import type { TiltsElement } from '../tilts-element.js';

export interface StructuredElement extends TiltsElement {
  readonly structuredData: boolean;
}

/** What an element shows; nothing while its list is not read. */
export type Shown<E> = () => { readonly entries: readonly E[]; readonly around: Surroundings } | undefined;

/** Starts to tell search engines what an element shows. Loaded only where a webmaster asks for it. */
export interface Structure<E> {
  readonly follow: (host: StructuredElement, shown: Shown<E>) => void;
}

/** Answers one question: what do search engines learn of what is shown? */
export class StructuredDataController<E> implements ReactiveController {
  readonly #host: StructuredElement;
  readonly #shown: Shown<E>;
  readonly #documentOf: (entries: readonly E[], around: Surroundings) => object | undefined;
  readonly #block = new StructuredDataBlock(document);

  constructor(
    host: StructuredElement,
    shown: Shown<E>,
    documentOf: (entries: readonly E[], around: Surroundings) => object | undefined,
  ) {
    this.#host = host;
    this.#shown = shown;
    this.#documentOf = documentOf;
    host.addController(this);
    host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#host.structuredData) return this.hostDisconnected();
    if (!this.#host.isConnected) return;
    const shown = this.#shown();
    this.#block.show(shown && this.#documentOf(shown.entries, shown.around));
  }

  hostDisconnected(): void {
    this.#block.remove();
  }
}
