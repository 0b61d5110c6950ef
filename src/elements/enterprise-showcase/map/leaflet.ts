/** What the map takes of Leaflet: its own index would bring twice as much. */
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
import type { Place } from '../geo.js';
import { ZOOMS, type Box } from './clusters.js';

export { LeafletMap, Marker, TileLayer };

/** Pixels kept free around what is to be seen. */
const MARGIN = 44;
/** How near the map goes by itself: a district, not a door. */
const NEAR = 14;
/** The layer of the names written on the ground. */
export const LABELS = 'labels';

/** An element of ours in place of Leaflet's picture. */
class OwnIcon extends Icon {
  constructor(readonly element: HTMLElement) {
    // Leaflet keeps this much free around a pin that gets the focus.
    super({ iconUrl: '', iconSize: [MARGIN, MARGIN], iconAnchor: [MARGIN / 2, MARGIN] });
  }
  override createIcon(): HTMLElement {
    return this.element;
  }
  override createShadow(): HTMLElement {
    return null as unknown as HTMLElement;
  }
}

/** What stands on the map and cannot be pressed. */
export function picture(): HTMLElement {
  const element = document.createElement('span');
  element.setAttribute('role', 'img');
  return element;
}

/** The map was dragged since the pointer went down; in Leaflet's manual, not among its types. */
export const hasMoved = ({ dragging }: LeafletMap): boolean =>
  (dragging as unknown as { moved(): boolean }).moved();

export const pair = ({ lat, lon }: Place): [number, number] => [lat, lon];

export function mapIn(container: HTMLElement): LeafletMap {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new LeafletMap(container, {
    // Leaflet's own controls write HTML, which Trusted Types forbid.
    attributionControl: false,
    zoomControl: false,
    scrollWheelZoom: false,
    zoomAnimation: !isCalm,
    fadeAnimation: !isCalm,
    inertia: !isCalm,
    minZoom: ZOOMS.least,
    maxZoom: ZOOMS.most,
    center: [57, 25],
    zoom: ZOOMS.least,
  });
  map.createPane(LABELS);
  return map;
}

/** A place on the map with an element of ours, in a layer of its own if need be. */
export const markerOf = (place: Place, element: HTMLElement, pane = 'markerPane'): Marker =>
  new Marker(pair(place), { icon: new OwnIcon(element), pane, interactive: false, keyboard: false });

/** Moves the map so that a box is seen whole. */
export function fit(map: LeafletMap, { west, south, east, north }: Box, animate: boolean): void {
  map.fitBounds([pair({ lat: south, lon: west }), pair({ lat: north, lon: east })], {
    // The buttons stand above.
    paddingTopLeft: [MARGIN, 2 * MARGIN],
    paddingBottomRight: [MARGIN, MARGIN],
    maxZoom: NEAR,
    animate,
  });
}

/** What is seen of the world now, and somewhat more. */
export function boxOf(map: LeafletMap): Box {
  const bounds = map.getBounds().pad(0.25);
  return {
    west: Math.max(-180, bounds.getWest()),
    south: Math.max(-90, bounds.getSouth()),
    east: Math.min(180, bounds.getEast()),
    north: Math.min(90, bounds.getNorth()),
  };
}
