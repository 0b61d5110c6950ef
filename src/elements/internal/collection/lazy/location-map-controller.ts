import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { TiltsElement } from '../../tilts-element.js';
import type { MapController } from '../map/map-controller.js';
import type { LocatedRecord, MapItem, MapListState } from '../map/map.types.js';
import type { LocationMap } from '../map/results-map.js';

/** The map of one record in full; it is only loaded when a visitor opens it. */
export class LocationMapController<
  E extends MapItem,
  S extends MapListState<E>,
> implements ReactiveController {
  readonly #host: TiltsElement;
  readonly #map: () => MapController<E, S> | undefined;
  #locationMap: LocationMap<E> | undefined;
  /** Id of the record whose map is open. */
  #openId: string | undefined;

  /** @param map the maps, if the webmaster enabled them */
  constructor(host: TiltsElement, map: () => MapController<E, S> | undefined) {
    this.#host = host;
    this.#map = map;
    host.addController(this);
  }

  hostUpdated(): void {
    // A record that is opened again starts without its map.
    if (this.#locationMap && !this.#locationMap.updated()) this.#openId = undefined;
  }

  hostDisconnected(): void {
    this.#locationMap?.detach();
  }

  /** The button that opens the map, or the map. */
  render(
    { collection, feedUrl }: Pick<MapListState<E>, 'collection' | 'feedUrl'>,
    item: E,
    { geo, id }: LocatedRecord,
    buttonText: string,
  ): TemplateResult | typeof nothing {
    const map = this.#map();
    if (!geo || !map) return nothing;
    if (this.#locationMap && this.#openId === id) return this.#locationMap.render(collection, item, feedUrl);
    return html`<button type="button" class="button" @click=${() => void this.#open(map, id)}>
      ${buttonText}
    </button>`;
  }

  /** After a failure the button is still there, to try again. */
  async #open(map: MapController<E, S>, id: string): Promise<void> {
    try {
      this.#locationMap ??= await map.createLocationMap();
    } catch {
      return;
    }
    this.#openId = id;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The button that had the focus was removed.
    this.#locationMap.focus();
  }
}
