import { adoptStyles, type CSSResultOrNative, type ReactiveController, type TemplateResult } from 'lit';
import type { Collection } from '../feed/schema.js';
import type { Formats } from '../locale/format.js';
import { browseToolsMessages } from '../locale/generated/browse/tools.js';
import { announce } from '../ui/announcer.js';
import type { DeviceList } from '../ui/device-list.js';
import type { TiltsElement } from '../ui/tilts-element.js';
import type { ReadFeed } from './catalogue-controller.js';
import type { Catalogue } from './catalogue.js';

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

/** What the tools show and can do. */
export interface ToolState<K extends Collection, C> {
  readonly catalogue: C;
  readonly feed: ReadFeed<K>;
  readonly language: string;
  readonly formats: Formats;
  /** Id of a record, or `true` for what is kept. */
  readonly shown: string | true;
  readonly kept: DeviceList;
  /** The address leads to what the dialog shows. */
  readonly isLinked: boolean;
  /** Address of what the dialog shows, or of the page with the present search. */
  readonly href: string;
  /** What came of the last tool. */
  readonly message: string;
  /** Shows what came of a tool. */
  say(text: string): void;
  /** Words for an event handler, where no language is set. */
  speak<T>(work: () => T): T;
  /** Draws again, after a tool has changed something of its own. */
  redraw(): void;
  close(): void;
  closed(): void;
}

/** The tools of a list: loaded when one of them is first asked for. */
export interface ToolModule<E, S> {
  readonly toolStyles: readonly CSSResultOrNative[];
  /** One record in full, or what is kept, over the list. */
  renderDialog(state: S): TemplateResult;
  /** Everything that was found, opened, for printing. */
  renderSheets(entries: readonly E[], state: S): TemplateResult;
  /** Does what a button of the list asks for; answers with a sentence to announce. */
  use(tool: string, entries: readonly E[], state: S): string | Promise<string> | undefined;
}

/** Answers one question: which tool is open? */
export abstract class ToolsController<
  K extends Collection,
  E,
  C extends Catalogue<K, E>,
  S extends ToolState<K, C> = ToolState<K, C>,
  M extends ToolModule<E, S> = ToolModule<E, S>,
> implements ReactiveController {
  /** What came of the last tool. */
  message = '';
  protected readonly host: TiltsElement;
  protected readonly callbacks: ToolsCallbacks<K, C>;
  protected module: M | undefined;
  /** Id of the record shown in full, or `true` for what is kept. */
  protected dialog: string | true | undefined;
  #isPrinting = false;
  #shown: HTMLDialogElement | undefined;
  /** Id from the address, opened as soon as the feed is here. */
  #linked: string | undefined;

  constructor(host: TiltsElement, callbacks: ToolsCallbacks<K, C>) {
    this.host = host;
    this.callbacks = callbacks;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onBeforePrint);
    addEventListener('afterprint', this.#onAfterPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onBeforePrint);
    removeEventListener('afterprint', this.#onAfterPrint);
    // A dialog that leaves the page is no longer modal; where the element goes on, it is opened anew.
    this.#shown?.removeAttribute('open');
    this.#shown = undefined;
  }

  hostUpdated(): void {
    if (this.#linked && this.callbacks.catalogue()) {
      this.dialog = this.#linked;
      this.#linked = undefined;
      void this.show();
    }
    const dialog = this.host.renderRoot.querySelector('dialog') ?? undefined;
    // Only once: between closing and its event the host may be drawn again.
    if (dialog?.isConnected && dialog !== this.#shown) dialog.showModal();
    this.#shown = dialog;
  }

  /** Prints in full what was found; without the tools the page prints its cards. */
  #onBeforePrint = (): void => {
    if (!this.module || this.dialog !== undefined) return;
    this.#isPrinting = true;
    this.host.updateNow();
  };

  #onAfterPrint = (): void => {
    this.#isPrinting = false;
    this.host.requestUpdate();
  };

  /** Shows a record in full. */
  open(id: string): void {
    this.dialog = id;
    this.message = '';
    this.callbacks.onOpened(id);
    void this.show();
  }

  /** Shows another record in the dialog that is open. */
  protected async move(id: string): Promise<void> {
    this.dialog = id;
    this.message = '';
    this.callbacks.onMoved(id);
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.#shown?.querySelector<HTMLElement>('.detail-title')?.focus();
    this.#shown?.scrollTo(0, 0);
  }

  /** Follows the address: opens what it names, closes what it no longer names. */
  follow(id: string | undefined): void {
    this.#linked = id;
    if (!id && this.dialog !== undefined) {
      this.dialog = undefined;
      // Closing it, rather than taking it away, gives the focus back.
      this.#shown?.close();
      this.#shown = undefined;
    }
    this.host.requestUpdate();
  }

  /** Starts a tool of the list. */
  use(tool: string): void {
    if (tool === 'compare') this.dialog = true;
    this.message = '';
    void this.show(tool);
  }

  renderSheets(): TemplateResult | undefined {
    const state = this.#isPrinting ? this.#state() : undefined;
    return state && this.module!.renderSheets(this.entries(), state);
  }

  renderDialog(): TemplateResult | undefined {
    const state = this.dialog === undefined ? undefined : this.#state();
    return state && this.module?.renderDialog(state);
  }

  protected abstract load(): Promise<M>;

  /** The state of the tools with what they have of their own. */
  protected abstract complete(state: ToolState<K, C>): S;

  /** The tools are here and drawn. */
  protected onShown(_tool: string): void {
    return;
  }

  #state(): S | undefined {
    const catalogue = this.callbacks.catalogue();
    const feed = this.callbacks.feed();
    if (!catalogue || !feed) return undefined;
    const shown = this.dialog ?? true;
    return this.complete({
      catalogue,
      feed,
      language: this.host.language,
      formats: this.host.formats,
      shown,
      kept: this.callbacks.kept,
      isLinked: this.callbacks.isLinked(),
      href: this.callbacks.hrefOf(shown === true ? undefined : shown),
      message: this.message,
      say: (text) => this.say(text),
      speak: (work) => this.host.say(work),
      redraw: () => this.host.requestUpdate(),
      close: () => this.host.renderRoot.querySelector('dialog')?.close(),
      closed: () => this.#closed(),
    });
  }

  /** All records found, those further down too. */
  protected entries(): E[] {
    const catalogue = this.callbacks.catalogue();
    return this.callbacks.found().flatMap((index) => catalogue?.entry(index) ?? []);
  }

  /** Shows what came of a tool, and tells screen readers: in the dialog, where the rest of the page is silent. */
  say(text: string): void {
    this.message = text;
    this.host.requestUpdate();
    if (this.dialog === undefined) announce(text, this.host.language);
  }

  #closed(): void {
    const wasRecord = typeof this.dialog === 'string';
    this.message = '';
    this.dialog = undefined;
    this.host.requestUpdate();
    if (wasRecord) this.callbacks.onClosed();
  }

  protected async show(tool?: string): Promise<void> {
    await this.#load();
    this.host.requestUpdate();
    await this.host.updateComplete;
    const state = this.#state();
    if (!tool || !state) return;
    if (tool === 'print') return print();
    this.onShown(tool);
    const said = await this.host.say(() => this.module!.use(tool, this.entries(), state));
    if (said) this.say(said);
  }

  async #load(): Promise<void> {
    if (this.module) return;
    const [module] = await Promise.all([
      this.load(),
      this.host.learn(browseToolsMessages),
      // What all lists' tools stand on: asked for together with them and not after.
      import('./tools/dialog.js'),
    ]);
    this.module = module;
    const root = this.host.renderRoot as ShadowRoot;
    adoptStyles(root, [...root.adoptedStyleSheets, ...this.module.toolStyles]);
  }
}
