import { adoptStyles, type ReactiveController, type TemplateResult } from 'lit';
import { enterpriseShowcaseMapMessages } from '../../core/i18n/generated/enterprise-showcase/map.js';
import type { TiltsElement } from '../internal/tilts-element.js';
import type { Place } from './geo.js';
import type { Entry } from './enterprise-collection.js';
import type { MapPanel, PlacePanel } from './map/results-map.js';
import type { Pictures } from './image-policy.js';
import type { ViewState } from './views/showcase.js';

/** What the element tells every map in it. */
export interface MapSource {
  pictures(): Pictures;
  /** Address of the tiles as the webmaster gave it, e.g. `https://tiles.example/{z}/{x}/{y}.png`. */
  tiles(): string | undefined;
  /** Who made the tiles, and where that is explained. */
  credit(): { readonly text?: string; readonly href?: string };
  /** Where the visitor is, once asked for. */
  place(): Place | undefined;
}

/** What the element tells the map of its list. */
export interface MapCallbacks extends MapSource {
  /** Everything that was found, in its order. */
  found(): readonly Entry[];
  /** Goes to the card of the list. */
  reveal(entry: Entry): void;
}

/** Answers one question: is the map open, and which enterprise is chosen in it? */
export class ShowcaseMap implements ReactiveController {
  isOpen = false;
  /** Id of the enterprise chosen in the map or in the list. */
  selected: string | undefined;
  readonly #host: TiltsElement;
  readonly #callbacks: MapCallbacks;
  #panel: MapPanel | undefined;
  #isStyled = false;

  constructor(host: TiltsElement, callbacks: MapCallbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#panel?.updated();
  }

  hostDisconnected(): void {
    this.#panel?.stop();
  }

  /** Opens the map or closes it. */
  readonly toggle = (): void => {
    this.isOpen = !this.isOpen;
    this.selected = undefined;
    this.#host.requestUpdate();
    if (this.isOpen) void this.#load();
  };

  /** Shows where an enterprise of the list is. */
  readonly show = (id: string): void => {
    this.isOpen = true;
    this.#host.requestUpdate();
    void this.#load().then((panel) => panel?.choose(id, true));
  };

  /** From within the map: closes it, and gives the focus back to the button that opens it. */
  async close(): Promise<void> {
    this.toggle();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.map-toggle')?.focus();
  }

  /** The map; nothing while it is closed or on its way. */
  render(state: ViewState): TemplateResult | undefined {
    return this.isOpen ? this.#panel?.render(state) : undefined;
  }

  /** A map of its own for one enterprise; rejects where the line is lost. */
  async ofPlace(): Promise<PlacePanel> {
    const { PlacePanel } = await this.#part();
    return new PlacePanel(this.#host, this.#callbacks);
  }

  /** After a failure the map is closed again: the next opening tries anew. */
  async #load(): Promise<MapPanel | undefined> {
    try {
      const { MapPanel } = await this.#part();
      this.#panel ??= new MapPanel(this.#host, this, this.#callbacks);
    } catch {
      this.isOpen = false;
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    return this.#panel;
  }

  /** What maps are made of, with its words and looks. */
  async #part(): Promise<typeof import('./map/results-map.js')> {
    const [part] = await Promise.all([
      import('./map/results-map.js'),
      this.#host.learn(enterpriseShowcaseMapMessages),
    ]);
    const root = this.#host.renderRoot as ShadowRoot;
    if (!this.#isStyled) adoptStyles(root, [...root.adoptedStyleSheets, ...part.mapStyles]);
    this.#isStyled = true;
    return part;
  }
}
