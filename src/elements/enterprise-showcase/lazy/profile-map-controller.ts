import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { TiltsElement } from '../../internal/tilts-element.js';
import type { EnterpriseCollection, EnterpriseItem } from '../enterprise-collection.js';
import type { PictureContext } from '../views/picture.js';
import type { PlacePanel } from '../map/results-map.js';
import type { MapController } from '../map-controller.js';

/** The map of a profile; it is only loaded when a visitor opens it. */
export class ProfileMapController implements ReactiveController {
  readonly #host: TiltsElement;
  readonly #map: () => MapController | undefined;
  #locationMap: PlacePanel | undefined;
  /** Id of the enterprise whose map is open. */
  #openId: string | undefined;

  constructor(host: TiltsElement, map: () => MapController | undefined) {
    this.#host = host;
    this.#map = map;
    host.addController(this);
  }

  hostUpdated(): void {
    // A profile that is opened again starts without its map.
    if (this.#locationMap && !this.#locationMap.updated()) this.#openId = undefined;
  }

  hostDisconnected(): void {
    this.#locationMap?.detach();
  }

  /** The button that opens the map, or the map. */
  render(
    { collection, feedUrl }: PictureContext & { readonly collection: EnterpriseCollection },
    item: EnterpriseItem,
  ): TemplateResult | typeof nothing {
    const { geo, id } = item.enterprise;
    const map = this.#map();
    if (!geo || !map) return nothing;
    if (this.#locationMap && this.#openId === id) return this.#locationMap.render(collection, item, feedUrl);
    return html`<button type="button" class="button" @click=${() => void this.#open(map, id)}>
      ${this.#host.msg('Show on the map', { id: 'profile.map' })}
    </button>`;
  }

  /** After a failure the button is still there, to try again. */
  async #open(map: MapController, id: string): Promise<void> {
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
