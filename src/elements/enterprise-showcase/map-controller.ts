import { adoptStyles, type nothing, type ReactiveController, type TemplateResult } from 'lit';
import { enterpriseShowcaseMapMessages } from '../../locale/generated/enterprise-showcase/map.js';
import type { TiltsElement } from '../../ui/tilts-element.js';
import type { Entry } from './enterprises.js';
import type { MapPanel } from './map/panel.js';
import type { Pictures } from './pictures.js';
import type { ViewState } from './view.js';

export interface MapCallbacks {
  /** Everything that was found. */
  found(): readonly Entry[];
  pictures(): Pictures;
  /** The template of the tile server, as the webmaster wrote it. */
  tiles(): string | undefined;
  /** Whose pictures they are, and where that is explained. */
  credit(): { readonly text?: string; readonly href?: string };
  /** Goes to a card of the list. */
  reveal(entry: Entry): void;
  close(): void;
}

/** Answers one question: is the map open? */
export class MapController implements ReactiveController {
  isOpen = false;
  readonly #host: TiltsElement;
  readonly #callbacks: MapCallbacks;
  #panel: MapPanel | undefined;

  constructor(host: TiltsElement, callbacks: Omit<MapCallbacks, 'close'>) {
    this.#host = host;
    this.#callbacks = { ...callbacks, close: () => void this.#close() };
    host.addController(this);
  }

  hostUpdated(): void {
    this.#panel?.updated();
  }

  hostDisconnected(): void {
    this.#panel?.stop();
  }

  toggle(): void {
    this.isOpen = !this.isOpen;
    this.#host.requestUpdate();
    if (!this.#panel) void this.#load();
  }

  render(state: ViewState): TemplateResult | undefined {
    return this.isOpen ? this.#panel?.render(state) : undefined;
  }

  /** What the map adds to each card while it is open. */
  get cardTool(): ((entry: Entry) => TemplateResult | typeof nothing) | undefined {
    return this.isOpen ? this.#panel?.renderCardTool : undefined;
  }

  async #load(): Promise<void> {
    const [{ MapPanel, mapStyles }] = await Promise.all([
      import('./map/panel.js'),
      this.#host.learn(enterpriseShowcaseMapMessages),
    ]);
    if (this.#panel) return;
    const root = this.#host.renderRoot as ShadowRoot;
    adoptStyles(root, [...root.adoptedStyleSheets, mapStyles]);
    this.#panel = new MapPanel(this.#host, this.#callbacks);
    this.#host.requestUpdate();
  }

  async #close(): Promise<void> {
    this.isOpen = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.map-toggle')?.focus();
  }
}
