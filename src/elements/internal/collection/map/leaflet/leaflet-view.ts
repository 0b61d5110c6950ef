/** The map itself: Leaflet with pins that are buttons. Its texts are passed in. */
import type { GeoPoint } from '../map.types.js';
import { keepOneFingerForPage } from './fingers.js';
import {
  visibleBounds,
  fitBounds,
  wasDragged,
  createMap,
  createMarker,
  toLatLng,
  imageMarker,
  TileLayer,
  type LeafletMap,
  type Marker,
} from './leaflet.js';
import {
  extendBounds,
  PinCollection,
  scaleOf,
  ZOOMS,
  type Cluster,
  type Pin,
  type MapFeature,
} from '../clusters.js';
import { PlaceLabels } from './place-labels.js';

export interface LeafletViewCallbacks {
  /** A pin was pressed; without this, pins are not buttons. */
  onSelect?(id: string): void;
  /** A cluster was pressed whose pins are at the same location. */
  onCoincidentPins?(pins: readonly Pin[]): void;
  /** The scale or the state of the zoom buttons has changed. */
  onZoom(): void;
  /** The first tile has loaded, or none can be loaded. */
  onTilesLoaded(isLoaded: boolean): void;
  clusterLabel(count: number): string;
}

/** Half the width of the longest name of a pin, as in `pins.styles.ts`, in em. */
const LABEL_HALF_EM = 6.3;

/** Maximum width of the scale, in pixels. */
const SCALE_WIDTH_PX = 90;

interface RenderedFeature {
  readonly feature: MapFeature;
  readonly marker: Marker;
  readonly element: HTMLElement;
}

const keyOf = (feature: MapFeature): string => ('id' in feature ? feature.id : `:${feature.cluster}`);

export class LeafletView {
  readonly #container: HTMLElement;
  readonly #map: LeafletMap;
  readonly #callbacks: LeafletViewCallbacks;
  readonly #resizeObserver: ResizeObserver;
  #pins = new PinCollection([]);
  readonly #rendered = new Map<string, RenderedFeature>();
  readonly #labels: PlaceLabels;
  #tileLayer: TileLayer | undefined;
  #selectedId: string | undefined;
  #isZooming = false;
  readonly #closing = new AbortController();
  /** The visitor’s location. */
  #userLocation: GeoPoint | undefined;
  #userMarker: Marker | undefined;
  /** Where the focus moves when the focused pin or cluster is removed. */
  #pendingFocus: string | undefined;

  constructor(container: HTMLElement, callbacks: LeafletViewCallbacks) {
    this.#container = container;
    this.#callbacks = callbacks;
    this.#map = createMap(container);
    this.#labels = new PlaceLabels(this.#map);
    this.#map.on('moveend', () => this.#render());
    this.#map.on('zoomanim', () => (this.#isZooming = true));
    this.#map.on('zoomend', () => {
      this.#isZooming = false;
      callbacks.onZoom();
    });
    // The wheel scrolls the page; with Ctrl, or by pinching on a touchpad, it zooms the map.
    container.addEventListener('wheel', this.#onWheel, { capture: true, passive: true });
    keepOneFingerForPage(container, this.#map, this.#closing.signal);
    this.#resizeObserver = new ResizeObserver(() => {
      const wasHidden = !this.#map.getSize().x;
      this.#map.invalidateSize({ pan: false });
      if (wasHidden) this.showAll(false);
    });
    this.#resizeObserver.observe(container);
  }

  remove(): void {
    this.#resizeObserver.disconnect();
    this.#container.removeEventListener('wheel', this.#onWheel, { capture: true });
    this.#closing.abort();
    this.#map.off('moveend').off('zoomend');
    // Leaflet ends a zoom that has begun, and throws if the map is gone by then.
    if (this.#isZooming) this.#map.once('moveend', () => this.#map.remove());
    else this.#map.remove();
  }

  /** Shows other pins, and moves to them. */
  setPins(pins: PinCollection, localities: Iterable<readonly [string, GeoPoint]>): void {
    this.#pins = pins;
    for (const { marker } of this.#rendered.values()) marker.remove();
    this.#rendered.clear();
    this.#labels.set(localities);
    this.showAll(false);
    this.#render();
  }

  /** Marks the visitor’s location, or removes the mark. */
  setUserLocation(point: GeoPoint | undefined, label: string): void {
    if (point !== this.#userLocation) {
      this.#userLocation = point;
      this.#userMarker?.remove();
      this.#userMarker = point && createMarker(point, imageMarker()).addTo(this.#map);
      if (!this.#tileLayer) this.showAll();
    }
    const element = this.#userMarker?.getElement();
    element?.setAttribute('aria-label', (element.dataset['userLocation'] = label));
  }

  /**
   * Moves so that all pins are visible, and the visitor’s location too; but without the location if there are tiles:
   * the requested tiles would reveal it to their host.
   */
  showAll(animate = true): void {
    const { bounds } = this.#pins;
    if (bounds)
      fitBounds(
        this.#map,
        this.#userLocation && !this.#tileLayer ? extendBounds(bounds, this.#userLocation) : bounds,
        animate,
      );
  }

  zoom(step: 1 | -1): void {
    this.#map.setZoom(this.#map.getZoom() + step);
  }

  canZoom(step: 1 | -1): boolean {
    const zoom = this.#map.getZoom() + step;
    return zoom >= ZOOMS.min && zoom <= ZOOMS.max;
  }

  /** A round length and its width on the map, in pixels. */
  get scale(): { readonly km: number; readonly width: number } {
    return scaleOf(this.#map.getCenter().lat, this.#map.getZoom(), SCALE_WIDTH_PX);
  }

  /** Marks a pin as selected; `pan` moves to it, and zooms in until it is on its own. */
  select(id: string | undefined, pan: boolean): void {
    this.#selectedId = id;
    const pin = id === undefined ? undefined : this.#pins.get(id);
    if (pin && pan) {
      const zoom = this.#pins.unclusteredZoom(pin, this.#map.getZoom()) ?? ZOOMS.max;
      this.#map.setView(toLatLng(pin.point), zoom);
    }
    this.#updatePressed();
  }

  /** Moves the focus to a pin, to its cluster, or to the map. */
  focus(id: string | undefined): void {
    (this.#elementOf(id) ?? this.#container).focus({ preventScroll: true });
  }

  /** Adds the tiles under the pins, or removes them. */
  setTileLayer(template: string | undefined): void {
    this.#tileLayer?.remove();
    this.#tileLayer = undefined;
    if (!template) return;
    let isLoaded = false;
    const notify = () => this.#callbacks.onTilesLoaded(isLoaded);
    this.#tileLayer = new TileLayer(template, { maxZoom: ZOOMS.max })
      .on('tileload', () => {
        if (isLoaded) return;
        isLoaded = true;
        notify();
      })
      // All visible tiles have loaded or failed.
      .on('load', () => isLoaded || notify());
    if (this.#userLocation) this.showAll(false);
    this.#tileLayer.addTo(this.#map);
  }

  #onWheel = ({ ctrlKey, metaKey }: WheelEvent): void => {
    const { scrollWheelZoom } = this.#map;
    if (ctrlKey || metaKey) scrollWheelZoom.enable();
    else scrollWheelZoom.disable();
  };

  /** Renders what is visible now; a pin that stays keeps its button, and with it the focus. */
  #render(): void {
    const bounds = visibleBounds(this.#map);
    const visible = this.#pins.within(bounds, this.#map.getZoom());
    this.#labels.update(
      bounds,
      visible.map(({ point }) => point),
    );
    const features = new Map(visible.map((feature) => [keyOf(feature), feature]));
    for (const [key, { element, marker, feature }] of this.#rendered) {
      if (features.has(key)) continue;
      if (element.matches(':focus'))
        this.#pendingFocus ??= 'id' in feature ? feature.id : this.#pins.leaves(feature)[0]?.id;
      marker.remove();
      this.#rendered.delete(key);
    }
    for (const [key, feature] of features)
      if (!this.#rendered.has(key)) this.#rendered.set(key, this.#add(feature));
    this.#updatePressed();
    this.#updateEdges();
    if (this.#pendingFocus !== undefined) this.focus(this.#pendingFocus);
    this.#pendingFocus = undefined;
  }

  #add(feature: MapFeature): RenderedFeature {
    const element = this.#callbacks.onSelect ? this.#createButton(feature) : imageMarker();
    this.#setLabel(feature, element);
    return { feature, element, marker: createMarker(feature.point, element).addTo(this.#map) };
  }

  #createButton(feature: MapFeature): HTMLElement {
    const element = document.createElement('button');
    element.type = 'button';
    element.addEventListener('click', ({ detail }) => {
      // The end of a drag is not a click; clicks by keyboard have no detail.
      if (detail && wasDragged(this.#map)) return;
      if ('id' in feature) this.#callbacks.onSelect?.(feature.id);
      else this.#expandCluster(feature);
    });
    // A double click zooms the map, but not on a pin.
    element.addEventListener('dblclick', (event) => event.stopPropagation());
    return element;
  }

  #setLabel(feature: MapFeature, element: HTMLElement): void {
    if ('id' in feature) {
      element.dataset['pin'] = feature.id;
      element.lang = feature.name.lang;
      element.setAttribute('aria-label', (element.dataset['name'] = feature.name.text));
      return;
    }
    element.dataset['cluster'] = feature.count < 10 ? 'small' : feature.count < 100 ? 'middle' : 'large';
    const count = document.createElement('span');
    count.textContent = String(feature.count);
    element.replaceChildren(count);
    element.setAttribute('aria-label', this.#callbacks.clusterLabel(feature.count));
  }

  /** Zooms in until the pins of a cluster separate; if they never do, lists them. */
  #expandCluster(cluster: Cluster): void {
    const pins = this.#pins.leaves(cluster);
    const zoom = this.#pins.expansionZoom(cluster);
    if (zoom === undefined) return this.#callbacks.onCoincidentPins?.(pins);
    this.#pendingFocus = pins[0]!.id;
    this.#map.setView(toLatLng(cluster.point), zoom);
  }

  #updatePressed(): void {
    for (const { feature, element, marker } of this.#rendered.values()) {
      const isChosen = 'id' in feature && feature.id === this.#selectedId;
      if ('id' in feature && this.#callbacks.onSelect) element.setAttribute('aria-pressed', String(isChosen));
      marker.setZIndexOffset(isChosen ? 10_000 : 0);
    }
  }

  /** Tells pins near the left or right edge, so that their names can be read. */
  #updateEdges(): void {
    const half = LABEL_HALF_EM * parseFloat(getComputedStyle(this.#container).fontSize);
    const { x: width } = this.#map.getSize();
    for (const { feature, element } of this.#rendered.values()) {
      const { x } = this.#map.latLngToContainerPoint(toLatLng(feature.point));
      element.dataset['edge'] = x < half ? 'left' : x > width - half ? 'right' : '';
    }
  }

  #elementOf(id: string | undefined): HTMLElement | undefined {
    if (id === undefined) return undefined;
    const pin = this.#rendered.get(id);
    if (pin) return pin.element;
    const holds = ({ feature }: RenderedFeature) =>
      'cluster' in feature && this.#pins.leaves(feature).some((each) => each.id === id);
    return [...this.#rendered.values()].find(holds)?.element;
  }
}
