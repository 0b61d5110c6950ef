/** Names of towns and villages on the map: those that fit, so that none covers another, beside the pins where possible. */
import { localityLabels, type Bounds, type LocalityLabel } from '../clusters.js';
import { createMarker, LABELS, toLatLng, type LeafletMap, type Marker } from './leaflet.js';
import type { GeoPoint } from '../map.types.js';

/** Distance between letters, in em, as in `pins.styles.ts`. */
const LETTER_SPACING = 0.04;
/** Height of a line, in em: no font is taller unless the page says so. */
const LINE = 1.5;
/** Pixels between two names. */
const GAP = 4;
/** What a pin with its name, or a cluster, covers at most, in em from its location. */
const PIN = { left: -1.6, right: 1.6, top: -2.9, bottom: 2.1 };

/** A position or a distance on the screen. */
interface PixelPoint {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The places for a name beside a pin, the best first: the top left corner, in pixels from the location. */
const sidesOf = (width: number, height: number, em: number): readonly PixelPoint[] => [
  { x: -width / 2, y: PIN.bottom * em },
  { x: PIN.right * em, y: -height / 2 },
  { x: PIN.left * em - width, y: -height / 2 },
  { x: -width / 2, y: PIN.top * em - height },
];

export class PlaceLabels {
  readonly #map: LeafletMap;
  readonly #context = document.createElement('canvas').getContext('2d');
  /** The places with most pins come first. */
  #labels: readonly LocalityLabel[] = [];
  readonly #shown = new Map<LocalityLabel, Readonly<{ marker: Marker; element: HTMLElement }>>();

  constructor(map: LeafletMap) {
    this.#map = map;
  }

  /** Shows other names at the next `update`. @param localities one for each pin */
  set(localities: Iterable<readonly [string, GeoPoint]>): void {
    for (const { marker } of this.#shown.values()) marker.remove();
    this.#shown.clear();
    this.#labels = localityLabels(localities);
  }

  /** Shows the names that fit within the bounds at the zoom of the map. @param pins locations of pins and clusters */
  update(bounds: Bounds, pins: readonly GeoPoint[]): void {
    const fitting = this.#fitting(bounds, pins);
    for (const [label, { marker }] of this.#shown) {
      if (fitting.has(label)) continue;
      marker.remove();
      this.#shown.delete(label);
    }
    for (const [label, { x, y }] of fitting) {
      const shown = this.#shown.get(label) ?? this.#add(label);
      this.#shown.set(label, shown);
      shown.element.style.translate = `${x}px ${y}px`;
    }
  }

  /** For each name that fits, how far its top left corner is from its location. */
  #fitting({ west, south, east, north }: Bounds, pins: readonly GeoPoint[]): Map<LocalityLabel, PixelPoint> {
    const { fontFamily, fontSize, lineHeight } = getComputedStyle(this.#map.getContainer());
    const em = parseFloat(fontSize);
    const height = Math.max(LINE * em, parseFloat(lineHeight) || 0);
    if (this.#context) this.#context.font = `600 ${fontSize} ${fontFamily}`;
    const widthOf = (text: string): number =>
      (this.#context?.measureText(text).width ?? text.length * em) + text.length * LETTER_SPACING * em;
    const covered = pins.map((point) => {
      const { x, y } = this.#positionOf(point);
      return {
        left: x + PIN.left * em,
        right: x + PIN.right * em,
        top: y + PIN.top * em,
        bottom: y + PIN.bottom * em,
      };
    });
    const size = this.#map.getSize();
    const isVisible = (box: Box) =>
      box.left >= 0 && box.right <= size.x && box.top >= 0 && box.bottom <= size.y;
    const names: Box[] = [];
    const fitting = new Map<LocalityLabel, PixelPoint>();
    for (const label of this.#labels) {
      const { lat, lon } = label.point;
      if (lon < west || lon > east || lat < south || lat > north) continue;
      const { x, y } = this.#positionOf(label.point);
      const width = widthOf(label.text);
      const free = sidesOf(width, height, em)
        .map((side) => ({
          side,
          box: { left: x + side.x, right: x + side.x + width, top: y + side.y, bottom: y + side.y + height },
        }))
        .filter(({ box }) => !names.some((each) => overlap(each, box)));
      // Where pins are everywhere, a name behind one still tells where one is.
      const best =
        free.find(({ box }) => isVisible(box) && !covered.some((each) => overlap(each, box))) ?? free[0];
      if (!best) continue;
      const { left, right, top, bottom } = best.box;
      names.push({ left: left - GAP, right: right + GAP, top: top - GAP, bottom: bottom + GAP });
      fitting.set(label, best.side);
    }
    return fitting;
  }

  #positionOf(point: GeoPoint): PixelPoint {
    return this.#map.latLngToContainerPoint(toLatLng(point));
  }

  #add({ text, point }: LocalityLabel): Readonly<{ marker: Marker; element: HTMLElement }> {
    const element = document.createElement('span');
    element.textContent = text;
    element.setAttribute('aria-hidden', 'true');
    return { element, marker: createMarker(point, element, LABELS).addTo(this.#map) };
  }
}
