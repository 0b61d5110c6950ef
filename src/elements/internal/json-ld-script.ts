/**
 * A data block in the head of the page. No policy for scripts is about it, and a Text node needs no trusted type:
 * browsers ask for one only where a script would run.
 */
import { toJson } from '../../core/util/natives.js';
export class JsonLdScript {
  #script: HTMLScriptElement | undefined;
  #json = '';

  constructor(readonly document: Document) {}

  /** Shows search engines these data in place of the last ones; nothing takes them away. */
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
