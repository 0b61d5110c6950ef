import type { TemplateResult } from 'lit';
import { MapView } from './map-view.js';
import { PinCollection, localitiesOf, pinsOf, type Pin } from './clusters.js';
import type { ListMap, MapCallbacks, MapHost, MapItem, MapListState, MapSubject } from './map.types.js';
import { renderMap } from './results-view.js';

export { LocationMap } from './location-map.js';
export { mapStyles } from './map.styles.js';

/** The map of the list’s results, with its selection; loaded when a visitor first opens it. */
export class ResultsMap<E extends MapItem, S extends MapListState<E>> {
  readonly #host: MapHost;
  readonly #map: ListMap<S>;
  readonly #callbacks: MapCallbacks<E>;
  readonly #subject: MapSubject<E, S>;
  readonly #view: MapView;
  #viewModel: S | undefined;
  #pins = new PinCollection([]);
  /** The results from which the pins were made. */
  #pinInputs: readonly unknown[] = [];
  #isOpen = false;
  /** Pins at the same location, to choose from. */
  #coincident: readonly Pin[] = [];

  constructor(host: MapHost, map: ListMap<S>, callbacks: MapCallbacks<E>, subject: MapSubject<E, S>) {
    this.#host = host;
    this.#map = map;
    this.#callbacks = callbacks;
    this.#subject = subject;
    this.#view = new MapView(host, callbacks, subject.cluster, {
      onSelect: (id) => void this.select(id, false),
      onCoincidentPins: (pins) => void this.#showCoincident(pins),
    });
  }

  render(state: S): TemplateResult {
    const items = this.#callbacks.items();
    this.#viewModel = state;
    this.#updatePins(state, items);
    const locatedCount = this.#pins.all.length;
    return renderMap({
      ...this.#view.viewModel(state.feedUrl),
      state,
      subject: this.#subject,
      locatedCount,
      unlocatedCount: items.length - locatedCount,
      selected: this.#map.selected === undefined ? undefined : state.collection.byId(this.#map.selected),
      coincident: this.#coincident,
      select: (id) => void this.select(id, true),
      scrollToItem: (item) => this.#callbacks.scrollToItem(item),
      close: () => void this.#map.close(),
      onKeyDown: (event) => this.#onKey(event),
    });
  }

  /** The host has rendered. */
  updated(): void {
    const container = this.#find('.map .map-canvas') ?? undefined;
    if (!container) this.#coincident = [];
    const isNew = this.#view.attach(container, this.#pins, () =>
      localitiesOf(this.#viewModel!.collection, this.#pins, this.#subject),
    );
    if (isNew) this.#view.leafletView?.select(this.#map.selected, true);
    if (container && !this.#isOpen)
      this.#view.announce(this.#subject.located(this.#host, this.#pins.all.length));
    this.#isOpen = Boolean(container);
  }

  /** Removes the map from its frame. */
  detach(): void {
    this.#view.detach();
    this.#coincident = [];
    this.#isOpen = false;
  }

  #updatePins({ collection }: S, items: readonly E[]): void {
    const inputs = [collection, ...items.map(({ index }) => index)];
    if (inputs.length === this.#pinInputs.length && inputs.every((each, at) => each === this.#pinInputs[at]))
      return;
    this.#pinInputs = inputs;
    this.#pins = pinsOf(collection, items.map(this.#subject.recordOf));
    this.#coincident = [];
    if (this.#map.selected !== undefined && !this.#pins.get(this.#map.selected))
      this.#map.selected = undefined;
  }

  /** Selects a record, or none; `pan` moves to it. */
  async select(id: string | undefined, pan: boolean): Promise<void> {
    this.#map.selected = id;
    this.#coincident = [];
    this.#view.leafletView?.select(id, pan);
    if (id === undefined) return this.#host.requestUpdate();
    await this.#redraw();
    if (pan) this.#find('.map-frame')?.scrollIntoView({ block: 'nearest' });
    this.#find('.map-selection .title > *')?.focus();
  }

  async #showCoincident(pins: readonly Pin[]): Promise<void> {
    this.#map.selected = undefined;
    this.#coincident = pins;
    this.#view.leafletView?.select(undefined, false);
    await this.#redraw();
    this.#find('#map-coincident')?.focus();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    const id = this.#map.selected ?? this.#coincident[0]?.id;
    if (id === undefined) return void this.#map.close();
    void this.select(undefined, false);
    this.#view.leafletView?.focus(id);
  }

  async #redraw(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
