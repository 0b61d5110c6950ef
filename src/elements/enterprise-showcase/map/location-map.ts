import { html, type TemplateResult } from 'lit';
import type { TiltsElement } from '../../internal/tilts-element.js';
import type { Enterprises, Entry } from '../enterprise-collection.js';
import type { MapSource } from '../map-controller.js';
import { MapFrame } from './map-view.js';
import { Pins, pinsOf, townsOf } from './clusters.js';
import { renderFrame } from './map-chrome.js';

/** The map with one pin in the profile of an enterprise. */
export class PlacePanel {
  readonly #host: TiltsElement;
  readonly #frame: MapFrame;
  #catalogue: Enterprises | undefined;
  #entry: Entry | undefined;
  #pins = new Pins([]);

  constructor(host: TiltsElement, source: MapSource) {
    this.#host = host;
    this.#frame = new MapFrame(host, source, {});
  }

  render(catalogue: Enterprises, entry: Entry, feedUrl: string): TemplateResult {
    if (entry !== this.#entry || catalogue !== this.#catalogue) {
      this.#catalogue = catalogue;
      this.#entry = entry;
      this.#pins = pinsOf(catalogue, [entry]);
    }
    return html`<div class="place-map">${renderFrame(this.#frame.view(feedUrl), false)}</div>`;
  }

  /** @returns whether the map is on the screen */
  updated(): boolean {
    const container = this.#host.renderRoot.querySelector<HTMLElement>('.place-map .map-canvas');
    this.#frame.draw(container ?? undefined, this.#pins, () => townsOf(this.#catalogue!, this.#pins));
    return container !== null;
  }

  focus(): void {
    this.#frame.canvas?.focus(undefined);
  }

  /** Takes the map out of its frame. */
  stop(): void {
    this.#frame.stop();
  }
}
