import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { announce } from '../../../ui/announcer.js';
import type { TiltsElement } from '../../../ui/tilts-element.js';
import type { Entry } from '../enterprises.js';
import type { MapCallbacks, ShowcaseMap } from '../showcase-map-controller.js';
import type { ViewState } from '../view.js';
import { MapCanvas } from './canvas.js';
import { Pins, type Pin } from './pins.js';
import { tilesOf, type Tiles } from './tiles.js';
import { missingText, placedText, renderMap, type Ground } from './view.js';

export { mapStyles } from './styles.js';

/** The map of what was found; loaded when a visitor first opens it. Knows what is chosen on it and what lies under it. */
export class MapPanel {
  readonly #host: TiltsElement;
  readonly #map: ShowcaseMap;
  readonly #callbacks: MapCallbacks;
  #state: ViewState | undefined;
  #canvas: MapCanvas | undefined;
  #container: Element | undefined;
  #pins = new Pins([]);
  /** What the pins were made of, and which of them the canvas shows. */
  #made: readonly unknown[] = [];
  #shown: Pins | undefined;
  /** Pins in one place, from which to choose. */
  #gathered: readonly Pin[] = [];
  #template: string | undefined;
  #tiles: Tiles | undefined;
  #laid: string | undefined;
  #isMissing = false;
  /** The visitor has asked for the pictures, and is told when they are there. */
  #isAsked = false;

  constructor(host: TiltsElement, map: ShowcaseMap, callbacks: MapCallbacks) {
    this.#host = host;
    this.#map = map;
    this.#callbacks = callbacks;
  }

  render(state: ViewState): TemplateResult {
    const entries = this.#callbacks.found();
    this.#state = state;
    this.#readTiles(this.#callbacks.tiles());
    this.#makePins(state, entries);
    const placed = this.#pins.all.length;
    return renderMap({
      state,
      ground: this.#ground,
      host: this.#foreignHost ?? '',
      credit: this.#tiles && { text: new URL(this.#tiles.origin).host, ...this.#callbacks.credit() },
      placed,
      placeless: entries.length - placed,
      scale: this.#canvas?.scale,
      chosen: this.#map.selected === undefined ? undefined : state.catalogue.byId(this.#map.selected),
      gathered: this.#gathered,
      canZoom: (step) => this.#canvas?.canZoom(step) ?? true,
      zoom: (step) => this.#canvas?.zoom(step),
      showAll: () => this.#canvas?.showAll(),
      lay: () => this.#lay(),
      choose: (id) => void this.choose(id, true),
      reveal: (entry) => this.#callbacks.reveal(entry),
      close: () => void this.#map.close(),
      key: (event) => this.#onKey(event),
    });
  }

  /** The host has drawn the frame, or taken it away: so is the map in it. */
  updated(): void {
    const container = this.#host.renderRoot.querySelector<HTMLElement>('.map-canvas') ?? undefined;
    if (container !== this.#container) this.#start(container);
    const canvas = this.#canvas;
    if (!canvas || !this.#state) return;
    if (this.#shown !== this.#pins) this.#show(canvas, this.#state);
    const template = this.#ground === 'laid' ? this.#tiles?.template : undefined;
    if (template !== this.#laid) canvas.lay((this.#laid = template));
  }

  /** Takes the map out of its frame. */
  stop(): void {
    this.#canvas?.remove();
    this.#canvas = this.#container = this.#shown = this.#laid = undefined;
    this.#gathered = [];
  }

  #start(container: HTMLElement | undefined): void {
    this.stop();
    if (!container) return;
    this.#container = container;
    this.#canvas = new MapCanvas(container, {
      choose: (id) => void this.choose(id, false),
      gather: (pins) => void this.#gather(pins),
      zoomed: () => this.#host.requestUpdate(),
      ground: (isThere) => this.#onGround(isThere),
      clusterName: (count) =>
        this.#host.say(() =>
          this.#host.formats.plural(
            count,
            msg('# enterprise close together, zoom in|# enterprises close together, zoom in', {
              id: 'map.cluster',
            }),
          ),
        ),
    });
    this.#tell(() => placedText(this.#host, this.#pins.all.length));
  }

  #show(canvas: MapCanvas, { catalogue }: ViewState): void {
    const towns = this.#pins.all.flatMap(({ id, place }) => {
      const name = catalogue.byId(id)?.enterprise.address?.locality;
      return name ? [[catalogue.text(name).text, place] as const] : [];
    });
    canvas.show((this.#shown = this.#pins), towns);
    canvas.choose(this.#map.selected, true);
  }

  #makePins({ catalogue }: ViewState, entries: readonly Entry[]): void {
    const made = [catalogue, ...entries.map(({ index }) => index)];
    if (made.length === this.#made.length && made.every((each, at) => each === this.#made[at])) return;
    this.#made = made;
    this.#pins = new Pins(
      entries.flatMap(({ enterprise: { id, name, geo } }) =>
        geo ? { id, name: catalogue.text(name), place: geo } : [],
      ),
    );
    this.#gathered = [];
    if (this.#map.selected !== undefined && !this.#pins.get(this.#map.selected))
      this.#map.selected = undefined;
  }

  /** Chooses an enterprise, or none; `isSought`: goes where it is. */
  async choose(id: string | undefined, isSought: boolean): Promise<void> {
    this.#map.selected = id;
    this.#gathered = [];
    this.#canvas?.choose(id, isSought);
    if (id === undefined) return this.#host.requestUpdate();
    await this.#redraw();
    if (isSought) this.#find('.map-frame')?.scrollIntoView({ block: 'nearest' });
    this.#find('.map-choice .title > *')?.focus();
  }

  async #gather(pins: readonly Pin[]): Promise<void> {
    this.#map.selected = undefined;
    this.#gathered = pins;
    this.#canvas?.choose(undefined, false);
    await this.#redraw();
    this.#find('#map-gathered')?.focus();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    const id = this.#map.selected ?? this.#gathered[0]?.id;
    if (id === undefined) return void this.#map.close();
    void this.choose(undefined, false);
    this.#canvas?.focus(id);
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
    return this.#callbacks.pictures().foreignHost(this.#tiles?.origin, this.#state!.feedUrl);
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
    if (host) this.#callbacks.pictures().allow(host);
    this.#host.requestUpdate();
    // The button that had the focus goes away.
    this.#canvas?.focus(undefined);
  }

  #onGround(isThere: boolean): void {
    this.#isMissing = !isThere;
    if (!isThere) this.#tell(missingText);
    else if (this.#isAsked) this.#tell(() => msg('The map pictures are there.', { id: 'map.laid' }));
    this.#isAsked = false;
    this.#host.requestUpdate();
  }

  #tell(text: () => string): void {
    announce(this.#host.say(text), this.#host.language);
  }

  async #redraw(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
