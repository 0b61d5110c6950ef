/** What stands on a map: pins, and in place of those that would cover one another, clusters. Pure. */
import Supercluster from 'supercluster';
import type { FoundText } from '../../../core/i18n/localized-text.js';
import type { Place } from '../geo.js';
import type { Enterprises, Entry } from '../enterprise-collection.js';

export interface Pin {
  readonly id: string;
  readonly name: FoundText;
  readonly place: Place;
}

/** Several pins that stand too close to be told apart at a zoom. */
export interface Cluster {
  readonly cluster: number;
  readonly count: number;
  readonly place: Place;
}

export type Spot = Pin | Cluster;

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A name written on the ground. */
export interface Label {
  readonly text: string;
  readonly place: Place;
}

/** The zooms of the map: from a continent to a street. */
export const ZOOMS = { least: 3, most: 18 };
/** Pins nearer than this, in pixels, are drawn as one. */
const RADIUS = 48;

export class Pins {
  readonly all: readonly Pin[];
  /** Position of each pin in the list. */
  readonly #order: ReadonlyMap<string, number>;
  readonly #index = new Supercluster<Pin, object>({
    radius: RADIUS,
    extent: 256,
    // Pins in one and the same place stay a cluster however near one looks.
    maxZoom: ZOOMS.most,
  });

  constructor(pins: readonly Pin[]) {
    this.all = pins;
    this.#order = new Map(pins.map(({ id }, at) => [id, at]));
    this.#index.load(
      pins.map((pin) => ({
        type: 'Feature',
        properties: pin,
        geometry: { type: 'Point', coordinates: [pin.place.lon, pin.place.lat] },
      })),
    );
  }

  get(id: string): Pin | undefined {
    const at = this.#order.get(id);
    return at === undefined ? undefined : this.all[at];
  }

  /** The least box around all pins; nothing where there are none. */
  get box(): Box | undefined {
    return boxAround(this.all.map(({ place }) => place));
  }

  /** What is drawn within a box at a whole zoom, in the order of the list; clusters come first. */
  within({ west, south, east, north }: Box, zoom: number): Spot[] {
    const spots = this.#index
      .getClusters([west, south, east, north], zoom)
      .map(({ properties, geometry: { coordinates } }): Spot =>
        isPin(properties)
          ? properties
          : {
              cluster: properties.cluster_id,
              count: properties.point_count,
              place: { lon: coordinates[0]!, lat: coordinates[1]! },
            },
      );
    const rank = (spot: Spot) => ('cluster' in spot ? -spot.count : this.#order.get(spot.id)!);
    return spots.sort((a, b) => rank(a) - rank(b));
  }

  /** The pins of a cluster, in the order of the list. */
  of({ cluster }: Cluster): Pin[] {
    const pins = this.#index.getLeaves(cluster, Infinity).map(({ properties }) => properties);
    return pins.sort((a, b) => this.#order.get(a.id)! - this.#order.get(b.id)!);
  }

  /** The zoom at which a cluster falls apart; nothing where it never does. */
  opens({ cluster }: Cluster): number | undefined {
    const zoom = this.#index.getClusterExpansionZoom(cluster);
    return zoom > ZOOMS.most ? undefined : zoom;
  }

  /** The least zoom, from a given one on, at which a pin stands for itself; nothing where it never does. */
  stands(pin: Pin, from: number): number | undefined {
    const { lat, lon } = pin.place;
    const around = { west: lon - 0.01, south: lat - 0.01, east: lon + 0.01, north: lat + 0.01 };
    for (let zoom = Math.max(from, ZOOMS.least); zoom <= ZOOMS.most; zoom++)
      if (this.within(around, zoom).some((spot) => 'id' in spot && spot.id === pin.id)) return zoom;
    return undefined;
  }
}

/** The pins of those enterprises that have a place. */
export const pinsOf = (catalogue: Enterprises, entries: readonly Entry[]): Pins =>
  new Pins(
    entries.flatMap(({ enterprise: { id, name, geo } }) =>
      geo ? { id, name: catalogue.text(name), place: geo } : [],
    ),
  );

/** The towns that pins stand in, once for each pin. */
export const townsOf = (catalogue: Enterprises, pins: Pins): (readonly [string, Place])[] =>
  pins.all.flatMap(({ id, place }) => {
    const name = catalogue.byId(id)?.enterprise.address?.locality;
    return name ? [[catalogue.text(name).text, place] as const] : [];
  });

const isPin = (properties: object): properties is Pin => 'id' in properties;

export function boxAround(places: readonly Place[]): Box | undefined {
  if (!places.length) return undefined;
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const { lat, lon } of places) {
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return box;
}

/** A box, and a place beside it. */
export const boxWith = ({ west, south, east, north }: Box, place: Place): Box =>
  boxAround([{ lat: south, lon: west }, { lat: north, lon: east }, place])!;

/** The names of towns and villages, each in the middle of what stands in it: so a map without pictures says where. */
export function labelsOf(named: Iterable<readonly [name: string, place: Place]>): Label[] {
  const places = new Map<string, Place[]>();
  for (const [name, place] of named) {
    const known = places.get(name);
    if (known) known.push(place);
    else places.set(name, [place]);
  }
  return [...places].map(([text, all]) => {
    const { west, south, east, north } = boxAround(all)!;
    return { text, place: { lat: (south + north) / 2, lon: (west + east) / 2 } };
  });
}

/** Pixels on a screen at zoom 0 for the length of the equator. */
const WORLD = 256;
const EQUATOR_KM = 40_075.017;

/** A round length that fits into so many pixels (Web Mercator, 256 pixels at zoom 0). */
export function scaleOf(
  lat: number,
  zoom: number,
  room: number,
): { readonly km: number; readonly width: number } {
  const kmPerPixel = (EQUATOR_KM * Math.cos((lat * Math.PI) / 180)) / (WORLD * 2 ** zoom);
  const most = kmPerPixel * room;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].map((digit) => digit * power).find((length) => length <= most) ?? power;
  return { km, width: Math.round(km / kmPerPixel) };
}
