/** The parts of Leaflet that the map uses: its index would load twice as much. */
import { Icon } from 'leaflet/src/layer/marker/Icon.js';
import { Marker } from 'leaflet/src/layer/marker/Marker.js';
import { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';
// Each handler adds itself to the map.
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import type { GeoPoint } from '../map.types.js';
import { ZOOMS, type Bounds } from '../clusters.js';

export { LeafletMap, Marker, TileLayer };

/** Padding around the bounds, in pixels. */
const MARGIN = 44;
/** Maximum zoom that the map chooses by itself: a district, not a building. */
const MAX_AUTO_ZOOM = 14;
/** The layer of the place names. */
export const LABELS = 'labels';

/** Our element instead of Leaflet’s image. */
class ElementIcon extends Icon {
  constructor(readonly element: HTMLElement) {
    // Leaflet leaves this much space around a pin that gets the focus.
    super({ iconUrl: '', iconSize: [MARGIN, MARGIN], iconAnchor: [MARGIN / 2, MARGIN] });
  }
  override createIcon(): HTMLElement {
    return this.element;
  }
  override createShadow(): HTMLElement {
    return null as unknown as HTMLElement;
  }
}

/** Elements of the map that cannot be clicked. */
export function imageMarker(): HTMLElement {
  const element = document.createElement('span');
  element.setAttribute('role', 'img');
  return element;
}

/**
 * Whether the map was dragged since the pointer went down, not by a finger; documented by Leaflet, but missing in its
 * types.
 */
export const wasDragged = ({ dragging }: LeafletMap): boolean =>
  dragging.enabled() && (dragging as unknown as { moved(): boolean }).moved();

export const toLatLng = ({ lat, lon }: GeoPoint): [number, number] => [lat, lon];

export function createMap(container: HTMLElement): LeafletMap {
  const prefersReducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new LeafletMap(container, {
    // Leaflet’s own controls write HTML, which Trusted Types forbid.
    attributionControl: false,
    zoomControl: false,
    scrollWheelZoom: false,
    zoomAnimation: !prefersReducedMotion,
    fadeAnimation: !prefersReducedMotion,
    inertia: !prefersReducedMotion,
    minZoom: ZOOMS.min,
    maxZoom: ZOOMS.max,
    center: [57, 25],
    zoom: ZOOMS.min,
  });
  map.createPane(LABELS);
  return map;
}

/** A position on the map with one of our elements, in a separate layer if necessary. */
export const createMarker = (point: GeoPoint, element: HTMLElement, pane = 'markerPane'): Marker =>
  new Marker(toLatLng(point), { icon: new ElementIcon(element), pane, interactive: false, keyboard: false });

/** Moves the map so that the bounds are fully visible. */
export function fitBounds(map: LeafletMap, { west, south, east, north }: Bounds, animate: boolean): void {
  map.fitBounds([toLatLng({ lat: south, lon: west }), toLatLng({ lat: north, lon: east })], {
    // The buttons are at the top.
    paddingTopLeft: [MARGIN, 2 * MARGIN],
    paddingBottomRight: [MARGIN, MARGIN],
    maxZoom: MAX_AUTO_ZOOM,
    animate,
  });
}

/** The visible bounds with a margin. */
export function visibleBounds(map: LeafletMap): Bounds {
  const bounds = map.getBounds().pad(0.25);
  return {
    west: Math.max(-180, bounds.getWest()),
    south: Math.max(-90, bounds.getSouth()),
    east: Math.min(180, bounds.getEast()),
    north: Math.min(90, bounds.getNorth()),
  };
}
