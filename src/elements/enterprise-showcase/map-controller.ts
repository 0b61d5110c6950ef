import { adoptStyles, type ReactiveController, type TemplateResult } from 'lit';
import { enterpriseShowcaseMapMessages } from '../../core/i18n/generated/enterprise-showcase/map.js';
import type { TiltsElement } from '../internal/tilts-element.js';
import type { MapCallbacks, ShowcaseMap, ShowcaseViewModel } from './enterprise-showcase.types.js';
import type { ResultsMap, PlacePanel } from './map/results-map.js';

/** Whether the map is open, and which enterprise is selected in it. */
export class MapController implements ReactiveController, ShowcaseMap {
  isOpen = false;
  /** Id of the enterprise that is selected in the map or in the list. */
  selected: string | undefined;
  readonly #host: TiltsElement;
  readonly #callbacks: MapCallbacks;
  #resultsMap: ResultsMap | undefined;
  #isStyled = false;

  constructor(host: TiltsElement, callbacks: MapCallbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#resultsMap?.updated();
  }

  hostDisconnected(): void {
    this.#resultsMap?.detach();
  }

  /** Opens or closes the map. */
  readonly toggle = (): void => {
    this.isOpen = !this.isOpen;
    this.selected = undefined;
    this.#host.requestUpdate();
    if (this.isOpen) void this.#load();
  };

  /** Shows an enterprise of the list on the map. */
  readonly focusItem = (id: string): void => {
    this.isOpen = true;
    this.#host.requestUpdate();
    void this.#load().then((panel) => panel?.select(id, true));
  };

  /** From within the map: closes it, and returns the focus to the button that opens it. */
  async close(): Promise<void> {
    this.toggle();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.map-toggle')?.focus();
  }

  /** The map; undefined while it is closed or loading. */
  render(state: ShowcaseViewModel): TemplateResult | undefined {
    return this.isOpen ? this.#resultsMap?.render(state) : undefined;
  }

  /** A separate map for one enterprise; rejects if the connection is lost. */
  async createLocationMap(): Promise<PlacePanel> {
    const { PlacePanel } = await this.#loadModule();
    return new PlacePanel(this.#host, this.#callbacks);
  }

  /** After a failure the map is closed; opening it again tries again. */
  async #load(): Promise<ResultsMap | undefined> {
    try {
      const { ResultsMap } = await this.#loadModule();
      this.#resultsMap ??= new ResultsMap(this.#host, this, this.#callbacks);
    } catch {
      this.isOpen = false;
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    return this.#resultsMap;
  }

  /** The code of the maps, with its messages and styles. */
  async #loadModule(): Promise<typeof import('./map/results-map.js')> {
    const [module] = await Promise.all([
      import('./map/results-map.js'),
      this.#host.addMessages(enterpriseShowcaseMapMessages),
    ]);
    const root = this.#host.renderRoot as ShadowRoot;
    if (!this.#isStyled) adoptStyles(root, [...root.adoptedStyleSheets, ...module.mapStyles]);
    this.#isStyled = true;
    return module;
  }
}
