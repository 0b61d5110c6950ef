/**
 * A data block in the head of the page. Script policies do not apply to it, but a page that requires Trusted Types would
 * report the text of a script, whatever its type is. A copy of a script in a template counts as executed already, so that
 * nothing is checked or run (HTML standard, “already started”).
 */
import { html, render } from 'lit';
import { toJson } from '../../core/util/natives.js';
export class JsonLdScript {
  #script: HTMLScriptElement | undefined;
  #json = '';

  constructor(readonly document: Document) {}

  /** Replaces the data for search engines; it is never removed. */
  update(data: object | undefined): void {
    // A page that is saved or rendered ahead of time is text again, in which a text must not end the script.
    const json = data ? toJson(data).replaceAll('<', '\\u003c') : '';
    if (json === this.#json) return;
    this.remove();
    if (!data) return;
    this.#json = json;
    const container = this.document.createElement('div');
    render(html`<script type="application/ld+json"></script>`, container);
    this.#script = container.querySelector('script')!;
    this.#script.append(this.document.createTextNode(json));
    this.document.head.append(this.#script);
  }

  remove(): void {
    this.#script?.remove();
    this.#script = undefined;
    this.#json = '';
  }
}
