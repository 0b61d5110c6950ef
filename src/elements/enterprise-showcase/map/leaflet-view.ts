/** The map itself: Leaflet with pins that are buttons. Knows no words but those it is given. */
import type { Place } from '../geo.js';
import {
  boxOf,
  fit,
  hasMoved,
  LABELS,
  mapIn,
  markerOf,
  pair,
  picture,
  TileLayer,
  type LeafletMap,
  type Marker,
} from './leaflet.js';
import { boxWith, labelsOf, Pins, scaleOf, ZOOMS, type Cluster, type Pin, type Spot } from './clusters.js';

export interface CanvasCallbacks {
  /** A pin was pressed; without this pins are no buttons. */
  choose?(id: string): void;
  /** A cluster was pressed whose pins stand in one place. */
  gather?(pins: readonly Pin[]): void;
  /** The scale or what the zoom buttons can do has changed. */
  zoomed(): void;
  /** The first picture of the ground has come, or none can be had. */
  ground(isThere: boolean): void;
  clusterName(count: number): string;
}

/** Pixels at most for the line of the scale. */
const SCALE = 90;

interface Drawn {
  readonly spot: Spot;
  readonly marker: Marker;
  readonly element: HTMLElement;
}

const keyOf = (spot: Spot): string => ('id' in spot ? spot.id : `:${spot.cluster}`);

export class MapCanvas {
  readonly #container: HTMLElement;
  readonly #map: LeafletMap;
  readonly #callbacks: CanvasCallbacks;
  readonly #resized: ResizeObserver;
  #pins = new Pins([]);
  readonly #drawn = new Map<string, Drawn>();
  readonly #labels: Marker[] = [];
  #tiles: TileLayer | undefined;
  #chosen: string | undefined;
  /** Where the visitor is. */
  #place: Place | undefined;
  #here: Marker | undefined;
  /** Where the focus goes once the pin or cluster that has it is gone. */
  #next: string | undefined;

  constructor(container: HTMLElement, callbacks: CanvasCallbacks) {
    this.#container = container;
    this.#callbacks = callbacks;
    this.#map = mapIn(container);
    this.#map.on('moveend', () => this.#draw());
    this.#map.on('zoomend', () => callbacks.zoomed());
    // The wheel scrolls the page; with Ctrl or by pinching a touchpad it zooms the map.
    container.addEventListener('wheel', this.#onWheel, { capture: true, passive: true });
    this.#resized = new ResizeObserver(() => {
      const wasHidden = !this.#map.getSize().x;
      this.#map.invalidateSize({ pan: false });
      if (wasHidden) this.showAll(false);
    });
    this.#resized.observe(container);
  }

  remove(): void {
    this.#resized.disconnect();
    this.#container.removeEventListener('wheel', this.#onWheel, { capture: true });
    // A movement that has begun ends after the map is gone.
    this.#map.off('moveend').off('zoomend');
    this.#map.remove();
  }

  /** Shows other pins, and goes where they are. */
  show(pins: Pins, towns: Iterable<readonly [string, Place]>): void {
    this.#pins = pins;
    for (const { marker } of this.#drawn.values()) marker.remove();
    this.#drawn.clear();
    for (const label of this.#labels.splice(0)) label.remove();
    for (const { text, place } of labelsOf(towns)) {
      const element = document.createElement('span');
      element.textContent = text;
      element.setAttribute('aria-hidden', 'true');
      this.#labels.push(markerOf(place, element, LABELS).addTo(this.#map));
    }
    this.showAll(false);
    this.#draw();
  }

  /** Marks where the visitor is, or that it is not known. */
  stand(place: Place | undefined, name: string): void {
    if (place !== this.#place) {
      this.#place = place;
      this.#here?.remove();
      this.#here = place && markerOf(place, picture()).addTo(this.#map);
      if (!this.#tiles) this.showAll();
    }
    const element = this.#here?.getElement();
    element?.setAttribute('aria-label', (element.dataset['here'] = name));
  }

  /**
   * Goes where all pins are seen, and the visitor too; but not the visitor where the ground has pictures: by those
   * that are asked for, their host would learn of the place.
   */
  showAll(animate = true): void {
    const { box } = this.#pins;
    if (box) fit(this.#map, this.#place && !this.#tiles ? boxWith(box, this.#place) : box, animate);
  }

  zoom(step: 1 | -1): void {
    this.#map.setZoom(this.#map.getZoom() + step);
  }

  canZoom(step: 1 | -1): boolean {
    const zoom = this.#map.getZoom() + step;
    return zoom >= ZOOMS.least && zoom <= ZOOMS.most;
  }

  /** A round length and its width on the map, in pixels. */
  get scale(): { readonly km: number; readonly width: number } {
    return scaleOf(this.#map.getCenter().lat, this.#map.getZoom(), SCALE);
  }

  /** Marks a pin; `isSought`: goes where it is, and so near that it stands for itself. */
  choose(id: string | undefined, isSought: boolean): void {
    this.#chosen = id;
    const pin = id === undefined ? undefined : this.#pins.get(id);
    if (pin && isSought) {
      const zoom = this.#pins.stands(pin, this.#map.getZoom()) ?? ZOOMS.most;
      this.#map.setView(pair(pin.place), zoom);
    }
    this.#mark();
  }

  /** Puts the focus on a pin, on the cluster it is in, or on the map. */
  focus(id: string | undefined): void {
    (this.#elementOf(id) ?? this.#container).focus({ preventScroll: true });
  }

  /** Lays pictures of the ground under the pins, or takes them away. */
  lay(template: string | undefined): void {
    this.#tiles?.remove();
    this.#tiles = undefined;
    if (!template) return;
    let isThere = false;
    const tell = () => this.#callbacks.ground(isThere);
    this.#tiles = new TileLayer(template, { maxZoom: ZOOMS.most })
      .on('tileload', () => {
        if (isThere) return;
        isThere = true;
        tell();
      })
      // All that can be seen has come or failed.
      .on('load', () => isThere || tell());
    if (this.#place) this.showAll(false);
    this.#tiles.addTo(this.#map);
  }

  #onWheel = ({ ctrlKey, metaKey }: WheelEvent): void => {
    const { scrollWheelZoom } = this.#map;
    if (ctrlKey || metaKey) scrollWheelZoom.enable();
    else scrollWheelZoom.disable();
  };

  /** Draws what is to be seen now; what stays keeps its button, and with it the focus. */
  #draw(): void {
    const spots = new Map(
      this.#pins.within(boxOf(this.#map), this.#map.getZoom()).map((spot) => [keyOf(spot), spot]),
    );
    for (const [key, { element, marker, spot }] of this.#drawn) {
      if (spots.has(key)) continue;
      if (element.matches(':focus')) this.#next ??= 'id' in spot ? spot.id : this.#pins.of(spot)[0]?.id;
      marker.remove();
      this.#drawn.delete(key);
    }
    for (const [key, spot] of spots) if (!this.#drawn.has(key)) this.#drawn.set(key, this.#add(spot));
    this.#mark();
    if (this.#next !== undefined) this.focus(this.#next);
    this.#next = undefined;
  }

  #add(spot: Spot): Drawn {
    const element = this.#callbacks.choose ? this.#button(spot) : picture();
    this.#name(spot, element);
    return { spot, element, marker: markerOf(spot.place, element).addTo(this.#map) };
  }

  #button(spot: Spot): HTMLElement {
    const element = document.createElement('button');
    element.type = 'button';
    element.addEventListener('click', ({ detail }) => {
      // The end of a drag is no press; the keyboard's presses have no detail.
      if (detail && hasMoved(this.#map)) return;
      if ('id' in spot) this.#callbacks.choose?.(spot.id);
      else this.#open(spot);
    });
    // Two quick presses zoom the ground, not a pin.
    element.addEventListener('dblclick', (event) => event.stopPropagation());
    return element;
  }

  #name(spot: Spot, element: HTMLElement): void {
    if ('id' in spot) {
      element.dataset['pin'] = spot.id;
      element.lang = spot.name.lang;
      element.setAttribute('aria-label', (element.dataset['name'] = spot.name.text));
      return;
    }
    element.dataset['cluster'] = spot.count < 10 ? 'small' : spot.count < 100 ? 'middle' : 'large';
    const count = document.createElement('span');
    count.textContent = String(spot.count);
    element.replaceChildren(count);
    element.setAttribute('aria-label', this.#callbacks.clusterName(spot.count));
  }

  /** Goes so near that the pins of a cluster part; where they never do, names them. */
  #open(cluster: Cluster): void {
    const pins = this.#pins.of(cluster);
    const zoom = this.#pins.opens(cluster);
    if (zoom === undefined) return this.#callbacks.gather?.(pins);
    this.#next = pins[0]!.id;
    this.#map.setView(pair(cluster.place), zoom);
  }

  #mark(): void {
    for (const { spot, element, marker } of this.#drawn.values()) {
      const isChosen = 'id' in spot && spot.id === this.#chosen;
      if ('id' in spot && this.#callbacks.choose) element.setAttribute('aria-pressed', String(isChosen));
      marker.setZIndexOffset(isChosen ? 10_000 : 0);
    }
  }

  #elementOf(id: string | undefined): HTMLElement | undefined {
    if (id === undefined) return undefined;
    const pin = this.#drawn.get(id);
    if (pin) return pin.element;
    const holds = ({ spot }: Drawn) =>
      'cluster' in spot && this.#pins.of(spot).some((each) => each.id === id);
    return [...this.#drawn.values()].find(holds)?.element;
  }
}
