/** Names of towns and villages on the map: those that fit, so that none covers another. */
import { localityLabels, type Bounds, type LocalityLabel } from '../clusters.js';
import { createMarker, LABELS, toLatLng, type LeafletMap, type Marker } from './leaflet.js';
import type { GeoPoint } from '../map.types.js';

/** As in `pins.styles.ts`, in em: how far a name is below its place, and how far its letters are apart. */
const BELOW = 2.9;
const LETTER_SPACING = 0.04;
/** Height of a line, in em: no font is taller unless the page says so. */
const LINE = 1.5;
/** Pixels between two names. */
const GAP = 4;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export class PlaceLabels {
  readonly #map: LeafletMap;
  readonly #context = document.createElement('canvas').getContext('2d');
  /** The places with most pins come first. */
  #labels: readonly LocalityLabel[] = [];
  readonly #shown = new Map<LocalityLabel, Marker>();

  constructor(map: LeafletMap) {
    this.#map = map;
  }

  /** Shows other names at the next `update`. @param localities one for each pin */
  set(localities: Iterable<readonly [string, GeoPoint]>): void {
    for (const marker of this.#shown.values()) marker.remove();
    this.#shown.clear();
    this.#labels = localityLabels(localities);
  }

  /** Shows the names that fit within the bounds at the zoom of the map. */
  update(bounds: Bounds): void {
    const fitting = this.#fitting(bounds);
    for (const [label, marker] of this.#shown) {
      if (fitting.has(label)) continue;
      marker.remove();
      this.#shown.delete(label);
    }
    for (const label of fitting) if (!this.#shown.has(label)) this.#shown.set(label, this.#add(label));
  }

  #fitting({ west, south, east, north }: Bounds): Set<LocalityLabel> {
    const { fontFamily, fontSize, lineHeight } = getComputedStyle(this.#map.getContainer());
    const em = parseFloat(fontSize);
    const height = Math.max(LINE * em, parseFloat(lineHeight) || 0);
    if (this.#context) this.#context.font = `600 ${fontSize} ${fontFamily}`;
    const widthOf = (text: string): number =>
      (this.#context?.measureText(text).width ?? text.length * em) + text.length * LETTER_SPACING * em;
    const boxes: Box[] = [];
    return new Set(
      this.#labels.filter(({ text, point }) => {
        const { lat, lon } = point;
        if (lon < west || lon > east || lat < south || lat > north) return false;
        const { x, y } = this.#map.latLngToContainerPoint(toLatLng(point));
        const half = (widthOf(text) + GAP) / 2;
        const top = y + BELOW * em;
        const box = { left: x - half, right: x + half, top, bottom: top + height + GAP };
        if (boxes.some((each) => overlap(each, box))) return false;
        boxes.push(box);
        return true;
      }),
    );
  }

  #add({ text, point }: LocalityLabel): Marker {
    const element = document.createElement('span');
    element.textContent = text;
    element.setAttribute('aria-hidden', 'true');
    return createMarker(point, element, LABELS).addTo(this.#map);
  }
}
