import { msg } from '@lit/localize';
import { announce } from '../../internal/announcer.js';
import type { TiltsElement } from '../../internal/tilts-element.js';
import type { Place } from '../geo.js';
import type { MapSource } from '../map-controller.js';
import { MapCanvas, type CanvasCallbacks } from './leaflet-view.js';
import type { Pins } from './clusters.js';
import { tilesOf, type Tiles } from './tile-source.js';
import { hereText, missingText, type FrameView, type Ground } from './map-chrome.js';

/** A frame on the page with a map in it. Knows what lies under the pins, and whether the visitor agreed to it. */
export class MapFrame {
  canvas: MapCanvas | undefined;
  readonly #host: TiltsElement;
  readonly #source: MapSource;
  readonly #on: Pick<CanvasCallbacks, 'choose' | 'gather'>;
  #container: Element | undefined;
  /** Which pins the canvas shows. */
  #shown: Pins | undefined;
  #feedUrl = '';
  #template: string | undefined;
  #tiles: Tiles | undefined;
  #laid: string | undefined;
  #isMissing = false;
  /** The visitor has asked for the pictures, and is told when they are there. */
  #isAsked = false;

  constructor(host: TiltsElement, source: MapSource, on: Pick<CanvasCallbacks, 'choose' | 'gather'>) {
    this.#host = host;
    this.#source = source;
    this.#on = on;
  }

  /** What the frame shows now. */
  view(feedUrl: string): FrameView {
    this.#feedUrl = feedUrl;
    this.#readTiles(this.#source.tiles());
    return {
      formats: this.#host.formats,
      ground: this.#ground,
      host: this.#foreignHost ?? '',
      credit: this.#tiles && { text: new URL(this.#tiles.origin).host, ...this.#source.credit() },
      scale: this.canvas?.scale,
      canZoom: (step) => this.canvas?.canZoom(step) ?? true,
      zoom: (step) => this.canvas?.zoom(step),
      showAll: () => this.canvas?.showAll(),
      lay: () => this.#lay(),
    };
  }

  /**
   * The host has drawn the frame, or taken it away: so is the map in it.
   *
   * @param container where the map stands; nothing where there is no frame now
   * @param towns names for the ground, each with a place of it
   * @returns whether the map shows other pins than before
   */
  draw(
    container: HTMLElement | undefined,
    pins: Pins,
    towns: () => Iterable<readonly [string, Place]>,
  ): boolean {
    if (container !== this.#container) this.#start(container);
    const { canvas } = this;
    if (!canvas) return false;
    const isNew = this.#shown !== pins;
    if (isNew) canvas.show((this.#shown = pins), towns());
    canvas.stand(this.#source.place(), this.#host.say(hereText));
    const template = this.#ground === 'laid' ? this.#tiles?.template : undefined;
    if (template !== this.#laid) canvas.lay((this.#laid = template));
    return isNew;
  }

  /** Takes the map out of its frame. */
  stop(): void {
    this.canvas?.remove();
    this.canvas = this.#container = this.#shown = this.#laid = undefined;
  }

  /** Tells screen readers. */
  tell(text: () => string): void {
    announce(this.#host.say(text), this.#host.language);
  }

  #start(container: HTMLElement | undefined): void {
    this.stop();
    if (!container) return;
    this.#container = container;
    this.canvas = new MapCanvas(container, {
      ...this.#on,
      zoomed: () => this.#host.requestUpdate(),
      ground: (isThere) => this.#onGround(isThere),
      clusterName: (count) =>
        this.#host.say(() =>
          this.#host.formats.plural(
            count,
            msg('# enterprise here; zoom in|# enterprises here; zoom in', {
              id: 'map.cluster',
            }),
          ),
        ),
    });
  }

  #readTiles(template: string | undefined): void {
    if (template === this.#template) return;
    this.#template = template;
    this.#isMissing = false;
    this.#tiles = template ? tilesOf(template, document.baseURI) : undefined;
    if (template && !this.#tiles)
      console.warn(`Tilts: map-tiles="${template}" is no address of map pictures with {z}, {x} and {y}.`);
  }

  /** The host that would learn of the visitor; nothing where the visitor or the webmaster agreed. */
  get #foreignHost(): string | undefined {
    return this.#source.pictures().foreignHost(this.#tiles?.origin, this.#feedUrl);
  }

  get #ground(): Ground {
    if (!this.#tiles) return 'plain';
    if (this.#foreignHost) return 'asked';
    return this.#isMissing ? 'missing' : 'laid';
  }

  #lay(): void {
    const host = this.#foreignHost;
    this.#isMissing = false;
    this.#isAsked = true;
    if (host) this.#source.pictures().allow(host);
    this.#host.requestUpdate();
    // The button that had the focus goes away.
    this.canvas?.focus(undefined);
  }

  #onGround(isThere: boolean): void {
    this.#isMissing = !isThere;
    if (!isThere) this.tell(missingText);
    else if (this.#isAsked) this.tell(() => msg('The map images have loaded.', { id: 'map.laid' }));
    this.#isAsked = false;
    this.#host.requestUpdate();
  }
}
