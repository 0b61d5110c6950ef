/** The contents of a map: pins, and clusters of pins that would overlap. Pure. */
import Supercluster from 'supercluster';
import type { ResolvedText } from '../../../../core/i18n/localized-text.js';
import type { GeoPoint, LocatedRecord, MapCollection, MapSubject } from './map.types.js';

export interface Pin {
  readonly id: string;
  readonly name: ResolvedText;
  readonly point: GeoPoint;
}

/** Several pins that are too close to be shown separately at a zoom. */
export interface Cluster {
  readonly cluster: number;
  readonly count: number;
  readonly point: GeoPoint;
}

export type MapFeature = Pin | Cluster;

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A place name on the map. */
export interface LocalityLabel {
  readonly text: string;
  readonly point: GeoPoint;
}

/** The zoom levels of the map: from a continent to a street. */
export const ZOOMS = { min: 3, max: 18 };
/** Pins closer than this, in pixels, are shown as a cluster. */
const RADIUS = 48;

export class PinCollection {
  readonly all: readonly Pin[];
  /** Position of each pin in the list. */
  readonly #order: ReadonlyMap<string, number>;
  readonly #index = new Supercluster<Pin, object>({
    radius: RADIUS,
    extent: 256,
    // Pins at the same location stay a cluster at every zoom.
    maxZoom: ZOOMS.max,
  });

  constructor(pins: readonly Pin[]) {
    this.all = pins;
    this.#order = new Map(pins.map(({ id }, at) => [id, at]));
    this.#index.load(
      pins.map((pin) => ({
        type: 'Feature',
        properties: pin,
        geometry: { type: 'Point', coordinates: [pin.point.lon, pin.point.lat] },
      })),
    );
  }

  get(id: string): Pin | undefined {
    const at = this.#order.get(id);
    return at === undefined ? undefined : this.all[at];
  }

  /** The smallest bounds of all pins; undefined if there are none. */
  get bounds(): Bounds | undefined {
    return boundsOf(this.all.map(({ point }) => point));
  }

  /** What is visible within bounds at an integer zoom, in the order of the list; clusters come first. */
  within({ west, south, east, north }: Bounds, zoom: number): MapFeature[] {
    const features = this.#index
      .getClusters([west, south, east, north], zoom)
      .map(({ properties, geometry: { coordinates } }): MapFeature =>
        isPin(properties)
          ? properties
          : {
              cluster: properties.cluster_id,
              count: properties.point_count,
              point: { lon: coordinates[0]!, lat: coordinates[1]! },
            },
      );
    const rank = (feature: MapFeature) =>
      'cluster' in feature ? -feature.count : this.#order.get(feature.id)!;
    return features.sort((a, b) => rank(a) - rank(b));
  }

  /** The pins of a cluster, in the order of the list. */
  leaves({ cluster }: Cluster): Pin[] {
    const pins = this.#index.getLeaves(cluster, Infinity).map(({ properties }) => properties);
    return pins.sort((a, b) => this.#order.get(a.id)! - this.#order.get(b.id)!);
  }

  /** The zoom at which a cluster splits; undefined if it never does. */
  expansionZoom({ cluster }: Cluster): number | undefined {
    const zoom = this.#index.getClusterExpansionZoom(cluster);
    return zoom > ZOOMS.max ? undefined : zoom;
  }

  /** The lowest zoom, from a given one, at which a pin is on its own; undefined if it never is. */
  unclusteredZoom(pin: Pin, from: number): number | undefined {
    const { lat, lon } = pin.point;
    const vicinity = { west: lon - 0.01, south: lat - 0.01, east: lon + 0.01, north: lat + 0.01 };
    for (let zoom = Math.max(from, ZOOMS.min); zoom <= ZOOMS.max; zoom++)
      if (this.within(vicinity, zoom).some((feature) => 'id' in feature && feature.id === pin.id))
        return zoom;
    return undefined;
  }
}

/** The pins of the records that have a location. */
export const pinsOf = (
  collection: Pick<MapCollection<unknown>, 'resolve'>,
  records: readonly LocatedRecord[],
): PinCollection =>
  new PinCollection(
    records.flatMap(({ id, name, geo }) => (geo ? { id, name: collection.resolve(name), point: geo } : [])),
  );

/** The localities of the pins, one per pin. */
export const localitiesOf = <E>(
  collection: MapCollection<E>,
  pins: PinCollection,
  subject: MapSubject<E, never>,
): (readonly [string, GeoPoint])[] =>
  pins.all.flatMap(({ id, point }) => {
    const item = collection.byId(id);
    const name = item && subject.recordOf(item).address?.locality;
    return name ? [[collection.resolve(name).text, point] as const] : [];
  });

const isPin = (properties: object): properties is Pin => 'id' in properties;

export function boundsOf(points: readonly GeoPoint[]): Bounds | undefined {
  if (!points.length) return undefined;
  const bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const { lat, lon } of points) {
    bounds.west = Math.min(bounds.west, lon);
    bounds.east = Math.max(bounds.east, lon);
    bounds.south = Math.min(bounds.south, lat);
    bounds.north = Math.max(bounds.north, lat);
  }
  return bounds;
}

/** Bounds that include another point. */
export const extendBounds = ({ west, south, east, north }: Bounds, point: GeoPoint): Bounds =>
  boundsOf([{ lat: south, lon: west }, { lat: north, lon: east }, point])!;

/**
 * Names of towns and villages, each at the centre of its pins, those with most pins first: they show where the pins are on
 * a map without images.
 */
export function localityLabels(
  localities: Iterable<readonly [name: string, place: GeoPoint]>,
): LocalityLabel[] {
  const pointsByName = new Map<string, GeoPoint[]>();
  for (const [name, point] of localities) {
    const points = pointsByName.get(name);
    if (points) points.push(point);
    else pointsByName.set(name, [point]);
  }
  const byNumber = [...pointsByName].sort(([, { length: a }], [, { length: b }]) => b - a);
  return byNumber.map(([text, all]) => {
    const { west, south, east, north } = boundsOf(all)!;
    return { text, point: { lat: (south + north) / 2, lon: (west + east) / 2 } };
  });
}

/** Length of the equator in pixels at zoom 0. */
const WORLD_PX = 256;
const EQUATOR_KM = 40_075.017;

/** A round length that fits into a number of pixels (Web Mercator, 256 pixels at zoom 0). */
export function scaleOf(
  lat: number,
  zoom: number,
  maxWidth: number,
): { readonly km: number; readonly width: number } {
  const kmPerPixel = (EQUATOR_KM * Math.cos((lat * Math.PI) / 180)) / (WORLD_PX * 2 ** zoom);
  const maxKm = kmPerPixel * maxWidth;
  const power = 10 ** Math.floor(Math.log10(maxKm));
  const km = [5, 2, 1].map((digit) => digit * power).find((length) => length <= maxKm) ?? power;
  return { km, width: Math.round(km / kmPerPixel) };
}
