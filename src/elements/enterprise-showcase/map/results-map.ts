import type { TemplateResult } from 'lit';
import type { TiltsElement } from '../../internal/tilts-element.js';
import type { Entry } from '../enterprise-collection.js';
import type { MapCallbacks, ShowcaseMap } from '../map-controller.js';
import type { ViewState } from '../views/showcase.js';
import { MapFrame } from './map-view.js';
import { Pins, townsOf, pinsOf, type Pin } from './clusters.js';
import { placedText, renderMap } from './results-view.js';

export { PlacePanel } from './location-map.js';
export { mapStyles } from './map.styles.js';

/** The map of what was found; loaded when a visitor first opens it. Knows what is chosen on it. */
export class MapPanel {
  readonly #host: TiltsElement;
  readonly #map: ShowcaseMap;
  readonly #callbacks: MapCallbacks;
  readonly #frame: MapFrame;
  #state: ViewState | undefined;
  #pins = new Pins([]);
  /** What the pins were made of. */
  #made: readonly unknown[] = [];
  #isOpen = false;
  /** Pins in one place, from which to choose. */
  #gathered: readonly Pin[] = [];

  constructor(host: TiltsElement, map: ShowcaseMap, callbacks: MapCallbacks) {
    this.#host = host;
    this.#map = map;
    this.#callbacks = callbacks;
    this.#frame = new MapFrame(host, callbacks, {
      choose: (id) => void this.choose(id, false),
      gather: (pins) => void this.#gather(pins),
    });
  }

  render(state: ViewState): TemplateResult {
    const entries = this.#callbacks.found();
    this.#state = state;
    this.#makePins(state, entries);
    const placed = this.#pins.all.length;
    return renderMap({
      ...this.#frame.view(state.feedUrl),
      state,
      placed,
      placeless: entries.length - placed,
      chosen: this.#map.selected === undefined ? undefined : state.catalogue.byId(this.#map.selected),
      gathered: this.#gathered,
      choose: (id) => void this.choose(id, true),
      reveal: (entry) => this.#callbacks.reveal(entry),
      close: () => void this.#map.close(),
      key: (event) => this.#onKey(event),
    });
  }

  /** The host has drawn itself. */
  updated(): void {
    const container = this.#find('.map .map-canvas') ?? undefined;
    if (!container) this.#gathered = [];
    const isNew = this.#frame.draw(container, this.#pins, () => townsOf(this.#state!.catalogue, this.#pins));
    if (isNew) this.#frame.canvas?.choose(this.#map.selected, true);
    if (container && !this.#isOpen) this.#frame.tell(() => placedText(this.#host, this.#pins.all.length));
    this.#isOpen = Boolean(container);
  }

  /** Takes the map out of its frame. */
  stop(): void {
    this.#frame.stop();
    this.#gathered = [];
    this.#isOpen = false;
  }

  #makePins({ catalogue }: ViewState, entries: readonly Entry[]): void {
    const made = [catalogue, ...entries.map(({ index }) => index)];
    if (made.length === this.#made.length && made.every((each, at) => each === this.#made[at])) return;
    this.#made = made;
    this.#pins = pinsOf(catalogue, entries);
    this.#gathered = [];
    if (this.#map.selected !== undefined && !this.#pins.get(this.#map.selected))
      this.#map.selected = undefined;
  }

  /** Chooses an enterprise, or none; `isSought`: goes where it is. */
  async choose(id: string | undefined, isSought: boolean): Promise<void> {
    this.#map.selected = id;
    this.#gathered = [];
    this.#frame.canvas?.choose(id, isSought);
    if (id === undefined) return this.#host.requestUpdate();
    await this.#redraw();
    if (isSought) this.#find('.map-frame')?.scrollIntoView({ block: 'nearest' });
    this.#find('.map-choice .title > *')?.focus();
  }

  async #gather(pins: readonly Pin[]): Promise<void> {
    this.#map.selected = undefined;
    this.#gathered = pins;
    this.#frame.canvas?.choose(undefined, false);
    await this.#redraw();
    this.#find('#map-gathered')?.focus();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    const id = this.#map.selected ?? this.#gathered[0]?.id;
    if (id === undefined) return void this.#map.close();
    void this.choose(undefined, false);
    this.#frame.canvas?.focus(id);
  }

  async #redraw(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
