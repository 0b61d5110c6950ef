import { announce } from '../../announcer.js';
import { LeafletView, type LeafletViewCallbacks } from './leaflet/leaflet-view.js';
import type { GeoPoint, MapHost, MapOptions, MapSubject } from './map.types.js';
import type { PinCollection } from './clusters.js';
import { parseTileTemplate, type TileSource } from './tile-source.js';
import {
  userLocationLabel,
  tilesUnavailableText,
  type MapViewModel,
  type BasemapStatus,
} from './map-chrome.js';

/** Who is named for the tiles: their host, unless the webmaster says who. */
const creditOf = (
  { mapAttribution, mapAttributionLink }: MapHost,
  { origin }: TileSource,
): NonNullable<MapViewModel['credit']> => ({
  text: mapAttribution || new URL(origin).host,
  ...(mapAttributionLink && /^https?:\/\//.test(mapAttributionLink) ? { href: mapAttributionLink } : {}),
});

/** A map in its frame, with the tile source and the visitor’s consent to it. */
export class MapView {
  leafletView: LeafletView | undefined;
  readonly #host: MapHost;
  readonly #options: MapOptions;
  readonly #clusterText: MapSubject<never, never>['cluster'];
  readonly #on: Pick<LeafletViewCallbacks, 'onSelect' | 'onCoincidentPins'>;
  #container: Element | undefined;
  /** The pins that the map shows. */
  #pins: PinCollection | undefined;
  #feedUrl = '';
  #template: string | undefined;
  #tiles: TileSource | undefined;
  #activeTiles: string | undefined;
  #hasTilesFailed = false;
  /** The visitor has asked for the tiles, and is told when they have loaded. */
  #consentGiven = false;

  constructor(
    host: MapHost,
    options: MapOptions,
    clusterText: MapSubject<never, never>['cluster'],
    on: Pick<LeafletViewCallbacks, 'onSelect' | 'onCoincidentPins'>,
  ) {
    this.#host = host;
    this.#options = options;
    this.#clusterText = clusterText;
    this.#on = on;
  }

  /** The current state of the frame. */
  viewModel(feedUrl: string): MapViewModel {
    this.#feedUrl = feedUrl;
    this.#readTiles(this.#host.mapTiles);
    return {
      formatter: this.#host.formatter,
      msg: this.#host.msg,
      basemapStatus: this.#basemapStatus,
      host: this.#foreignHost ?? '',
      credit: this.#tiles && creditOf(this.#host, this.#tiles),
      scale: this.leafletView?.scale,
      canZoom: (step) => this.leafletView?.canZoom(step) ?? true,
      zoom: (step) => this.leafletView?.zoom(step),
      showAll: () => this.leafletView?.showAll(),
      showTiles: () => this.#showTiles(),
    };
  }

  /**
   * Call after the host has rendered or removed the frame.
   *
   * @param container the map’s element; undefined if there is no frame now
   * @param localities place names for the map, each with its location
   * @returns whether the map shows other pins than before
   */
  attach(
    container: HTMLElement | undefined,
    pins: PinCollection,
    localities: () => Iterable<readonly [string, GeoPoint]>,
  ): boolean {
    if (container !== this.#container) this.#start(container);
    const { leafletView } = this;
    if (!leafletView) return false;
    const isNew = this.#pins !== pins;
    if (isNew) leafletView.setPins((this.#pins = pins), localities());
    leafletView.setUserLocation(this.#options.userLocation?.(), userLocationLabel(this.#host.msg));
    const template = this.#basemapStatus === 'shown' ? this.#tiles?.template : undefined;
    if (template !== this.#activeTiles) leafletView.setTileLayer((this.#activeTiles = template));
    return isNew;
  }

  /** Removes the map from its frame. */
  detach(): void {
    this.leafletView?.remove();
    this.leafletView = this.#container = this.#pins = this.#activeTiles = undefined;
  }

  /** Announces a message to screen readers. */
  announce(text: string): void {
    announce(text, this.#host.language);
  }

  #start(container: HTMLElement | undefined): void {
    this.detach();
    if (!container) return;
    this.#container = container;
    this.leafletView = new LeafletView(container, {
      ...this.#on,
      onZoom: () => this.#host.requestUpdate(),
      onTilesLoaded: (isLoaded) => this.#onTilesLoaded(isLoaded),
      clusterLabel: (count) => this.#clusterText(this.#host, count),
    });
  }

  #readTiles(template: string | undefined): void {
    if (template === this.#template) return;
    this.#template = template;
    this.#hasTilesFailed = false;
    this.#tiles = template ? parseTileTemplate(template, document.baseURI) : undefined;
    if (template && !this.#tiles)
      console.warn(
        `Tilts: map-tiles="${template}" is not a valid address of map tiles: it needs {z}, {x} and {y}.`,
      );
  }

  /** The host that would be contacted; undefined if the visitor or the webmaster agreed to it. */
  get #foreignHost(): string | undefined {
    return this.#options.imagePolicy().foreignHost(this.#tiles?.origin, this.#feedUrl);
  }

  get #basemapStatus(): BasemapStatus {
    if (!this.#tiles) return 'none';
    if (this.#foreignHost) return 'needs-consent';
    return this.#hasTilesFailed ? 'unavailable' : 'shown';
  }

  #showTiles(): void {
    const host = this.#foreignHost;
    this.#hasTilesFailed = false;
    this.#consentGiven = true;
    if (host) this.#options.imagePolicy().allow(host);
    this.#host.requestUpdate();
    // The button that had the focus is removed.
    this.leafletView?.focus(undefined);
  }

  #onTilesLoaded(isLoaded: boolean): void {
    this.#hasTilesFailed = !isLoaded;
    if (!isLoaded) this.announce(tilesUnavailableText(this.#host.msg));
    else if (this.#consentGiven)
      this.announce(this.#host.msg('The map images have loaded.', { id: 'map.tiles-shown' }));
    this.#consentGiven = false;
    this.#host.requestUpdate();
  }
}
