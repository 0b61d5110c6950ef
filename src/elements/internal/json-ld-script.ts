/**
 * A data block in the head of the page. Script policies do not apply to it, and a Text node needs no trusted type:
 * browsers require one only for executable scripts.
 */
import { toJson } from '../../core/util/natives.js';
export class JsonLdScript {
  #script: HTMLScriptElement | undefined;
  #json = '';

  constructor(readonly document: Document) {}

  /** Replaces the data for search engines; it is never removed. */
  update(data: object | undefined): void {
    const json = data ? toJson(data) : '';
    if (json === this.#json) return;
    this.remove();
    if (!data) return;
    this.#json = json;
    this.#script = this.document.createElement('script');
    this.#script.type = 'application/ld+json';
    this.#script.append(this.document.createTextNode(json));
    this.document.head.append(this.#script);
  }

  remove(): void {
    this.#script?.remove();
    this.#script = undefined;
    this.#json = '';
  }
}
