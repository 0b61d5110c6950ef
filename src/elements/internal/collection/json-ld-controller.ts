import type { ReactiveController } from 'lit';
import { JsonLdScript } from '../json-ld-script.js';
import type { JsonLdContext } from '../../../core/formats/json-ld/json-ld.js';
import type { TiltsElement } from '../tilts-element.js';

export interface JsonLdHost extends TiltsElement {
  readonly structuredData: boolean;
}

/** The visible records of an element; undefined while its list is loading. */
export type VisibleItems<E> = () =>
  { readonly items: readonly E[]; readonly context: JsonLdContext } | undefined;

/** Starts to publish an element’s records for search engines. Only loaded if the webmaster enables it. */
export interface JsonLdModule<E> {
  readonly attach: (host: JsonLdHost, visibleItems: VisibleItems<E>) => void;
}

/** Keeps the page’s JSON-LD in step with the visible records. */
export class JsonLdController<E> implements ReactiveController {
  readonly #host: JsonLdHost;
  readonly #visibleItems: VisibleItems<E>;
  readonly #toDocument: (items: readonly E[], context: JsonLdContext) => object | undefined;
  readonly #script = new JsonLdScript(document);

  constructor(
    host: JsonLdHost,
    visibleItems: VisibleItems<E>,
    documentOf: (items: readonly E[], context: JsonLdContext) => object | undefined,
  ) {
    this.#host = host;
    this.#visibleItems = visibleItems;
    this.#toDocument = documentOf;
    host.addController(this);
    host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#host.structuredData) return this.hostDisconnected();
    if (!this.#host.isConnected) return;
    const visible = this.#visibleItems();
    // What was published ahead of script would say the same twice.
    if (visible) this.#host.querySelector(':scope > script[type="application/ld+json"]')?.remove();
    this.#script.update(visible && this.#toDocument(visible.items, visible.context));
  }

  hostDisconnected(): void {
    this.#script.remove();
  }
}
