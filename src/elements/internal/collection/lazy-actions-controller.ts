import type { ReactiveController } from 'lit';
import type { Collection } from '../../../core/feed/schema/schema.js';
import { collectionLazyMessages } from '../../../core/i18n/generated/collection/lazy.js';
import type { MessageFiles } from '../../../core/i18n/messages.js';
import type { DeviceList } from '../favourites.js';
import type { TiltsElement } from '../tilts-element.js';
import type { ReadFeed } from './collection-controller.js';

export interface ToolsCallbacks<K extends Collection, C> {
  catalogue(): C | undefined;
  feed(): ReadFeed<K> | undefined;
  /** Positions of all records found. */
  found(): readonly number[];
  readonly kept: DeviceList;
  headingLevel(): number;
  /** The address says what is searched and opened, so it is worth copying. */
  isLinked(): boolean;
  /** The page's address with the present search, and one record opened. */
  hrefOf(id?: string): string;
  onOpened(id: string): void;
  /** Another record has taken the place of the opened one. */
  onMoved(id: string): void;
  onClosed(): void;
}

/** What the list must know of its tools once they are here. */
export interface Tools extends ReactiveController {
  /** Draws what is opened, and does what a button of the list asks for. */
  show(tool?: string): Promise<void>;
  /** Closes the dialog. */
  close(): void;
}

/** What is opened: the id of a record, or `true` for what is kept. */
export interface Opened {
  opened: string | true | undefined;
}

/** Answers one question: which tool is asked for? The tools themselves are loaded with the first of them. */
export class ToolsController<K extends Collection, C, T extends Tools> implements ReactiveController, Opened {
  /** The tools, once they are here. */
  here: T | undefined;
  opened: string | true | undefined;
  /** The tools have not come. */
  hasFailed = false;
  readonly #host: TiltsElement;
  readonly #callbacks: ToolsCallbacks<K, C>;
  readonly #messages: MessageFiles;
  readonly #load: () => Promise<(dialog: Opened) => T>;
  /** Id from the address, opened as soon as the feed is here. */
  #linked: string | undefined;

  constructor(
    host: TiltsElement,
    callbacks: ToolsCallbacks<K, C>,
    messages: MessageFiles,
    load: () => Promise<(dialog: Opened) => T>,
  ) {
    this.#host = host;
    this.#callbacks = callbacks;
    this.#messages = messages;
    this.#load = load;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#linked || !this.#callbacks.catalogue()) return;
    this.opened = this.#linked;
    this.#linked = undefined;
    void this.#ask();
  }

  /** Shows a record in full. */
  open(id: string): void {
    this.opened = id;
    this.#callbacks.onOpened(id);
    void this.#ask();
  }

  /** Follows the address: opens what it names, closes what it no longer names. */
  follow(id: string | undefined): void {
    this.#linked = id;
    if (!id && this.opened !== undefined) {
      this.opened = undefined;
      this.here?.close();
    }
    this.#host.requestUpdate();
  }

  /** Starts a tool of the list. */
  use(tool: string): void {
    if (tool === 'compare') this.opened = true;
    void this.#ask(tool);
  }

  async #ask(tool?: string): Promise<void> {
    this.hasFailed = false;
    try {
      const [make] = await Promise.all([
        this.#load(),
        this.#host.learn(collectionLazyMessages),
        this.#host.learn(this.#messages),
        // What all lists' tools stand on: asked for together with them and not after.
        import('./lazy/collection-actions.js'),
      ]);
      this.here ??= make(this);
    } catch {
      this.hasFailed = true;
      const wasRecord = typeof this.opened === 'string';
      this.opened = undefined;
      this.#host.requestUpdate();
      if (wasRecord) this.#callbacks.onClosed();
      return;
    }
    await this.here.show(tool);
  }
}
