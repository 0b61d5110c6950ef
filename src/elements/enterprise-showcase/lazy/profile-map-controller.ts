import { msg } from '@lit/localize';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { TiltsElement } from '../../internal/tilts-element.js';
import type { Entry } from '../enterprise-collection.js';
import type { PlacePanel } from '../map/results-map.js';
import type { ShowcaseMap } from '../map-controller.js';
import type { ShowcaseToolState } from './lazy.types.js';

/** Answers one question: does the profile show a map? Nothing of it is loaded before a visitor asks for it. */
export class PlaceMap implements ReactiveController {
  readonly #host: TiltsElement;
  readonly #map: () => ShowcaseMap | undefined;
  #panel: PlacePanel | undefined;
  /** Id of the enterprise whose map is open. */
  #shown: string | undefined;

  constructor(host: TiltsElement, map: () => ShowcaseMap | undefined) {
    this.#host = host;
    this.#map = map;
    host.addController(this);
  }

  hostUpdated(): void {
    // Opened again, a profile begins without its map.
    if (this.#panel && !this.#panel.updated()) this.#shown = undefined;
  }

  hostDisconnected(): void {
    this.#panel?.stop();
  }

  /** The button that opens the map, or the map. */
  render({ catalogue, feedUrl }: ShowcaseToolState, entry: Entry): TemplateResult | typeof nothing {
    const { geo, id } = entry.enterprise;
    const map = this.#map();
    if (!geo || !map) return nothing;
    if (this.#panel && this.#shown === id) return this.#panel.render(catalogue, entry, feedUrl);
    return html`<button type="button" class="plain" @click=${() => void this.#show(map, id)}>
      ${msg('Show on the map', { id: 'profile.map' })}
    </button>`;
  }

  /** After a failure the button is still there: the next press tries anew. */
  async #show(map: ShowcaseMap, id: string): Promise<void> {
    try {
      this.#panel ??= await map.ofPlace();
    } catch {
      return;
    }
    this.#shown = id;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The button that had the focus is gone.
    this.#panel.focus();
  }
}
