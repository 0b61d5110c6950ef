import { adoptStyles, type CSSResultOrNative, type TemplateResult } from 'lit';
import type { Collection } from '../../../../core/feed/schema/schema.js';
import type { Formats } from '../../../../core/i18n/formatter.js';
import { announce } from '../../announcer.js';
import type { DeviceList } from '../../favourites.js';
import type { TiltsElement } from '../../tilts-element.js';
import type { ReadFeed } from '../collection-controller.js';
import type { Catalogue } from '../collection-index.js';
import { Printing } from '../../controllers/print-controller.js';
import type { Opened, Tools, ToolsCallbacks } from '../lazy-actions-controller.js';

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
  closed(dialog: HTMLDialogElement): void;
}

/** Answers one question: what does the opened tool show? */
export abstract class ListTools<
  K extends Collection,
  E,
  C extends Catalogue<K, E>,
  S extends ToolState<K, C> = ToolState<K, C>,
> implements Tools {
  /** What came of the last tool. */
  message = '';
  protected readonly host: TiltsElement;
  protected readonly callbacks: ToolsCallbacks<K, C>;
  readonly #dialog: Opened;
  readonly #printing: Printing;
  #shown: HTMLDialogElement | undefined;

  constructor(
    host: TiltsElement,
    callbacks: ToolsCallbacks<K, C>,
    dialog: Opened,
    styles: readonly CSSResultOrNative[],
  ) {
    this.host = host;
    this.callbacks = callbacks;
    this.#dialog = dialog;
    this.#printing = new Printing(host);
    const root = host.renderRoot as ShadowRoot;
    adoptStyles(root, [...root.adoptedStyleSheets, ...styles]);
    host.addController(this);
  }

  /** One record in full, or what is kept, over the list. */
  protected abstract dialogOf(state: S): TemplateResult;
  /** Everything that was found, opened, for printing. */
  protected abstract sheetsOf(entries: readonly E[], state: S): TemplateResult;
  /** Does what a button of the list asks for; answers with a sentence to announce. */
  protected abstract use(tool: string, entries: readonly E[], state: S): string | Promise<string> | undefined;
  /** The state of the tools with what they have of their own. */
  protected abstract complete(state: ToolState<K, C>): S;

  hostDisconnected(): void {
    // A dialog that leaves the page is no longer modal; where the element goes on, it is opened anew.
    this.#shown?.removeAttribute('open');
    this.#shown = undefined;
  }

  hostUpdated(): void {
    const dialog = this.host.renderRoot.querySelector('dialog') ?? undefined;
    // Only once: between closing and its event the host may be drawn again.
    if (dialog?.isConnected && dialog !== this.#shown) dialog.showModal();
    this.#shown = dialog;
  }

  async show(tool?: string): Promise<void> {
    this.message = '';
    this.host.requestUpdate();
    await this.host.updateComplete;
    const state = this.#state();
    if (!tool || !state) return;
    if (tool === 'print') return print();
    const said = await this.host.say(() => this.use(tool, this.#entries(), state));
    if (said) this.#say(said);
  }

  /** Shows another record in the dialog that is open. */
  protected async move(id: string): Promise<void> {
    this.#dialog.opened = id;
    this.message = '';
    this.callbacks.onMoved(id);
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.#shown?.querySelector<HTMLElement>('.detail-title')?.focus();
    this.#shown?.scrollTo(0, 0);
  }

  /** Closing it, rather than taking it away, gives the focus back. */
  close(): void {
    this.#shown?.close();
    this.#shown = undefined;
  }

  /** Prints in full what was found; without the tools the page prints its cards. */
  renderSheets(): TemplateResult | undefined {
    const isAsked = this.#printing.isOn && this.#dialog.opened === undefined;
    const state = isAsked ? this.#state() : undefined;
    return state && this.sheetsOf(this.#entries(), state);
  }

  renderDialog(): TemplateResult | undefined {
    const state = this.#dialog.opened === undefined ? undefined : this.#state();
    return state && this.dialogOf(state);
  }

  #state(): S | undefined {
    const catalogue = this.callbacks.catalogue();
    const feed = this.callbacks.feed();
    if (!catalogue || !feed) return undefined;
    const shown = this.#dialog.opened ?? true;
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
      say: (text) => this.#say(text),
      speak: (work) => this.host.say(work),
      redraw: () => this.host.requestUpdate(),
      close: () => this.host.renderRoot.querySelector('dialog')?.close(),
      closed: (dialog) => this.#closed(dialog),
    });
  }

  /** All records found, those further down too. */
  #entries(): E[] {
    const catalogue = this.callbacks.catalogue();
    return this.callbacks.found().flatMap((index) => catalogue?.entry(index) ?? []);
  }

  /** Shows what came of a tool, and tells screen readers: in the dialog, where the rest of the page is silent. */
  #say(text: string): void {
    this.message = text;
    this.host.requestUpdate();
    if (this.#dialog.opened === undefined) announce(text, this.host.language);
  }

  #closed(dialog: HTMLDialogElement): void {
    // The event comes a frame late. By then the address may have closed the dialog, and opened it or another one again.
    if (dialog !== this.#shown || dialog.open) return;
    const wasRecord = typeof this.#dialog.opened === 'string';
    this.message = '';
    this.#dialog.opened = undefined;
    this.host.requestUpdate();
    if (wasRecord) this.callbacks.onClosed();
  }
}
