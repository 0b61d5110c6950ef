import { adoptStyles, type ReactiveController, type TemplateResult } from 'lit';
import { collectionMapMessages } from '../../../../core/i18n/generated/collection/map.js';
import type { MessageLoaders } from '../../../../core/i18n/messages.js';
import type { ListMap, MapCallbacks, MapHost, MapItem, MapListState, MapSubject } from './map.types.js';
import type { LocationMap, ResultsMap } from './results-map.js';

/** Whether the map is open, and which record is selected in it. */
export class MapController<E extends MapItem, S extends MapListState<E>>
  implements ReactiveController, ListMap<S>
{
  isOpen = false;
  /** Id of the record that is selected in the map or in the list. */
  selected: string | undefined;
  readonly #host: MapHost;
  readonly #callbacks: MapCallbacks<E>;
  readonly #loadSubject: () => Promise<MapSubject<E, S>>;
  readonly #messages: MessageLoaders;
  #resultsMap: ResultsMap<E, S> | undefined;
  #isStyled = false;

  /** @param messages those of the subject */
  constructor(
    host: MapHost,
    callbacks: MapCallbacks<E>,
    loadSubject: () => Promise<MapSubject<E, S>>,
    messages: MessageLoaders,
  ) {
    this.#host = host;
    this.#callbacks = callbacks;
    this.#loadSubject = loadSubject;
    this.#messages = messages;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#resultsMap?.updated();
  }

  hostDisconnected(): void {
    this.#resultsMap?.detach();
  }

  /** Opens or closes the map. */
  readonly toggle = (): void => {
    this.isOpen = !this.isOpen;
    this.selected = undefined;
    this.#host.requestUpdate();
    if (this.isOpen) void this.#load();
  };

  /** Shows a record of the list on the map. */
  readonly focusItem = (id: string): void => {
    this.isOpen = true;
    this.#host.requestUpdate();
    void this.#load().then((panel) => panel?.select(id, true));
  };

  /** From within the map: closes it, and returns the focus to the button that opens it. */
  async close(): Promise<void> {
    this.toggle();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.map-toggle')?.focus();
  }

  /** The map; undefined while it is closed or loading. */
  render(state: S): TemplateResult | undefined {
    return this.isOpen ? this.#resultsMap?.render(state) : undefined;
  }

  /** A separate map for one record; rejects if the connection is lost. */
  async createLocationMap(): Promise<LocationMap<E>> {
    const [{ LocationMap }, subject] = await this.#loadModules();
    return new LocationMap(this.#host, this.#callbacks, subject);
  }

  /** After a failure the map is closed; opening it again tries again. */
  async #load(): Promise<ResultsMap<E, S> | undefined> {
    try {
      const [{ ResultsMap }, subject] = await this.#loadModules();
      this.#resultsMap ??= new ResultsMap(this.#host, this, this.#callbacks, subject);
    } catch {
      this.isOpen = false;
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    return this.#resultsMap;
  }

  /** The code of the maps, with its messages and styles. */
  async #loadModules(): Promise<readonly [typeof import('./results-map.js'), MapSubject<E, S>]> {
    const [module, subject] = await Promise.all([
      import('./results-map.js'),
      this.#loadSubject(),
      this.#host.addMessages(collectionMapMessages),
      this.#host.addMessages(this.#messages),
    ]);
    const root = this.#host.renderRoot as ShadowRoot;
    if (!this.#isStyled) adoptStyles(root, [...root.adoptedStyleSheets, ...module.mapStyles]);
    this.#isStyled = true;
    return [module, subject];
  }
}
