import { adoptStyles, type ReactiveController, type TemplateResult } from 'lit';
import type { TiltsElement } from '../../ui/tilts-element.js';
import type { MapModule, MapState } from './map/state.js';

/** What the element tells the map. */
export type MapInput = Omit<MapState, 'selected' | 'select' | 'redraw'>;

/** Answers one question: is the map open, and which enterprise is chosen in it? */
export class ShowcaseMap implements ReactiveController {
  isOpen = false;
  /** Id of the enterprise chosen in the map or in the list. */
  selected: string | undefined;
  readonly #host: TiltsElement;
  readonly #state: () => MapInput | undefined;
  #module: MapModule | undefined;

  constructor(host: TiltsElement, state: () => MapInput | undefined) {
    this.#host = host;
    this.#state = state;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.selected = undefined;
  }

  /** Opens the map or closes it. */
  readonly toggle = (): void => {
    this.isOpen = !this.isOpen;
    if (!this.isOpen) this.selected = undefined;
    else void this.#load();
    this.#host.requestUpdate();
  };

  /** Shows where an enterprise of the list is. */
  readonly show = (id: string): void => {
    if (!this.isOpen) this.toggle();
    this.selected = id;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector('.map')?.scrollIntoView({ block: 'nearest' }),
    );
  };

  /** The map; nothing while it is closed or on its way. */
  render(): TemplateResult | undefined {
    const state = this.isOpen ? this.#state() : undefined;
    return (
      state &&
      this.#module?.renderMap({
        ...state,
        selected: this.selected,
        select: (id) => void this.#select(id),
        redraw: () => this.#host.requestUpdate(),
      })
    );
  }

  async #select(id: string | undefined): Promise<void> {
    this.selected = id;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('article[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }

  /** After a failure the map is closed again: the next opening tries anew. */
  async #load(): Promise<void> {
    try {
      const module = await import('./map/map.js');
      if (this.#module) return;
      this.#module = module;
      const root = this.#host.renderRoot as ShadowRoot;
      adoptStyles(root, [...root.adoptedStyleSheets, ...module.mapStyles]);
    } catch {
      this.isOpen = false;
    }
    this.#host.requestUpdate();
  }
}
