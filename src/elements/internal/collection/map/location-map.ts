import { html, type TemplateResult } from 'lit';
import { MapView } from './map-view.js';
import { PinCollection, pinsOf, localitiesOf } from './clusters.js';
import { renderMapChrome } from './map-chrome.js';
import type { MapCollection, MapHost, MapOptions, MapSubject } from './map.types.js';

/** The map with one pin in a record in full. */
export class LocationMap<E> {
  readonly #host: MapHost;
  readonly #subject: MapSubject<E, never>;
  readonly #view: MapView;
  #collection: MapCollection<E> | undefined;
  #item: E | undefined;
  #pins = new PinCollection([]);

  constructor(host: MapHost, options: MapOptions, subject: MapSubject<E, never>) {
    this.#host = host;
    this.#subject = subject;
    this.#view = new MapView(host, options, subject.cluster, {});
  }

  render(collection: MapCollection<E>, item: E, feedUrl: string): TemplateResult {
    if (item !== this.#item || collection !== this.#collection) {
      this.#collection = collection;
      this.#item = item;
      this.#pins = pinsOf(collection, [this.#subject.recordOf(item)]);
    }
    return html`<div class="place-map">${renderMapChrome(this.#view.viewModel(feedUrl), false)}</div>`;
  }

  /** @returns whether the map is visible */
  updated(): boolean {
    const container = this.#host.renderRoot.querySelector<HTMLElement>('.place-map .map-canvas');
    this.#view.attach(container ?? undefined, this.#pins, () =>
      localitiesOf(this.#collection!, this.#pins, this.#subject),
    );
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
