import { html, type TemplateResult } from 'lit';
import type { TiltsElement } from '../../internal/tilts-element.js';
import type { EnterpriseCollection, EnterpriseItem } from '../enterprise-collection.js';
import type { MapOptions } from '../enterprise-showcase.types.js';
import { MapView } from './map-view.js';
import { PinCollection, pinsOf, localitiesOf } from './clusters.js';
import { renderMapChrome } from './map-chrome.js';

/** The map with one pin in an enterprise’s profile. */
export class LocationMap {
  readonly #host: TiltsElement;
  readonly #view: MapView;
  #collection: EnterpriseCollection | undefined;
  #item: EnterpriseItem | undefined;
  #pins = new PinCollection([]);

  constructor(host: TiltsElement, source: MapOptions) {
    this.#host = host;
    this.#view = new MapView(host, source, {});
  }

  render(collection: EnterpriseCollection, item: EnterpriseItem, feedUrl: string): TemplateResult {
    if (item !== this.#item || collection !== this.#collection) {
      this.#collection = collection;
      this.#item = item;
      this.#pins = pinsOf(collection, [item]);
    }
    return html`<div class="place-map">${renderMapChrome(this.#view.viewModel(feedUrl), false)}</div>`;
  }

  /** @returns whether the map is visible */
  updated(): boolean {
    const container = this.#host.renderRoot.querySelector<HTMLElement>('.place-map .map-canvas');
    this.#view.attach(container ?? undefined, this.#pins, () => localitiesOf(this.#collection!, this.#pins));
    return container !== null;
  }

  focus(): void {
    this.#view.leafletView?.focus(undefined);
  }

  /** Removes the map from its frame. */
  detach(): void {
    this.#view.detach();
  }
}
