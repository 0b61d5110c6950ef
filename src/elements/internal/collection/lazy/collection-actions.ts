import { adoptStyles, type CSSResultOrNative, type TemplateResult } from 'lit';
import type { CollectionName } from '../../../../core/feed/schema/schema.js';
import type { Formatter } from '../../../../core/i18n/formatter.js';
import type { Msg } from '../../../../core/i18n/translator.js';
import { announce } from '../../announcer.js';
import { unstyledStyles } from '../../definition-list.js';
import type { StoredIdSet } from '../../favourites.js';
import type { TiltsElement } from '../../tilts-element.js';
import type { FeedData } from '../collection-controller.js';
import type { CollectionIndex } from '../collection-index.js';
import { PrintController } from '../../controllers/print-controller.js';
import type { DialogTarget, LazyActions, LazyActionsHost } from '../lazy-actions.types.js';

/** What the dialog shows and can do. */
export interface DialogViewModel<K extends CollectionName, C> {
  readonly collection: C;
  readonly feed: FeedData<K>;
  readonly language: string;
  readonly formatter: Formatter;
  readonly msg: Msg;
  /** Id of a record, or `true` for the shortlist. */
  readonly target: string | true;
  readonly favourites: StoredIdSet;
  /** The address leads to what the dialog shows. */
  readonly hasUrlState: boolean;
  /** Address of what the dialog shows, or of the page with the current search. */
  readonly href: string;
  /** The result of the last action. */
  readonly message: string;
  /** Shows the result of an action. */
  setStatus(text: string): void;
  /** Renders again, after an action has changed its own state. */
  requestUpdate(): void;
  close(): void;
  onClose(dialog: HTMLDialogElement): void;
}

/** The actions of a list: its dialog, its printout, and what its buttons do. */
export abstract class CollectionActionsBase<
  K extends CollectionName,
  E,
  C extends CollectionIndex<K, E>,
  S extends DialogViewModel<K, C> = DialogViewModel<K, C>,
> implements LazyActions {
  /** The result of the last action. */
  message = '';
  protected readonly host: TiltsElement;
  protected readonly actionsHost: LazyActionsHost<K, C>;
  readonly #dialogTarget: DialogTarget;
  readonly #printController: PrintController;
  #dialog: HTMLDialogElement | undefined;

  constructor(
    host: TiltsElement,
    actionsHost: LazyActionsHost<K, C>,
    dialogTarget: DialogTarget,
    styles: readonly CSSResultOrNative[],
  ) {
    this.host = host;
    this.actionsHost = actionsHost;
    this.#dialogTarget = dialogTarget;
    this.#printController = new PrintController(host, { defaultMode: () => true });
    const root = host.renderRoot as ShadowRoot;
    adoptStyles(root, [...root.adoptedStyleSheets, unstyledStyles, ...styles]);
    host.addController(this);
  }

  /** The dialog with one record, or the shortlist. */
  protected abstract dialogView(state: S): TemplateResult;
  /** All matching records in full, for printing. */
  protected abstract printoutView(items: readonly E[], state: S): TemplateResult;
  /** Runs the action of a button of the list; returns a message to announce. */
  protected abstract runAction(
    action: string,
    items: readonly E[],
    state: S,
  ): string | Promise<string> | undefined;
  /** The view model, extended by the list’s own fields. */
  protected abstract extend(state: DialogViewModel<K, C>): S;

  hostDisconnected(): void {
    // A dialog that is removed from the page is no longer modal; if the element is moved, the dialog is opened again.
    this.#dialog?.removeAttribute('open');
    this.#dialog = undefined;
  }

  hostUpdated(): void {
    const dialog = this.host.renderRoot.querySelector('dialog') ?? undefined;
    // Only once: the host may render again between closing and the event.
    if (dialog?.isConnected && dialog !== this.#dialog) dialog.showModal();
    this.#dialog = dialog;
  }

  async run(action?: string): Promise<void> {
    this.message = '';
    this.host.requestUpdate();
    await this.host.updateComplete;
    const state = this.#state();
    if (!action || !state) return;
    if (action === 'print') return print();
    const status = await this.runAction(action, this.#allItems(), state);
    if (status) this.#setStatus(status);
  }

  /** Shows another record in the open dialog. */
  protected async navigate(id: string): Promise<void> {
    this.#dialogTarget.target = id;
    this.message = '';
    this.actionsHost.onMoved(id);
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.#dialog?.querySelector<HTMLElement>('.detail-title')?.focus();
    this.#dialog?.scrollTo(0, 0);
  }

  /** Closing it, instead of removing it, returns the focus. */
  close(): void {
    this.#dialog?.close();
    this.#dialog = undefined;
  }

  /** Prints all matching records in full; without these actions the page prints its cards. */
  renderPrintout(): TemplateResult | undefined {
    const isNeeded = this.#printController.mode && this.#dialogTarget.target === undefined;
    const state = isNeeded ? this.#state() : undefined;
    return state && this.printoutView(this.#allItems(), state);
  }

  renderDialog(): TemplateResult | undefined {
    const state = this.#dialogTarget.target === undefined ? undefined : this.#state();
    return state && this.dialogView(state);
  }

  #state(): S | undefined {
    const collection = this.actionsHost.collection();
    const feed = this.actionsHost.feed();
    if (!collection || !feed) return undefined;
    const target = this.#dialogTarget.target ?? true;
    return this.extend({
      collection,
      feed,
      language: this.host.language,
      formatter: this.host.formatter,
      msg: this.host.msg,
      target,
      favourites: this.actionsHost.favourites,
      hasUrlState: this.actionsHost.hasUrlState(),
      href: this.actionsHost.hrefOf(target === true ? undefined : target),
      message: this.message,
      setStatus: (text) => this.#setStatus(text),
      requestUpdate: () => this.host.requestUpdate(),
      close: () => this.host.renderRoot.querySelector('dialog')?.close(),
      onClose: (dialog) => this.#onClose(dialog),
    });
  }

  /** All matching records, including those that are not shown yet. */
  #allItems(): E[] {
    const collection = this.actionsHost.collection();
    return this.actionsHost.positions().flatMap((index) => collection?.item(index) ?? []);
  }

  /** Shows the result of an action and announces it inside the dialog, because the rest of the page is inert. */
  #setStatus(text: string): void {
    this.message = text;
    this.host.requestUpdate();
    if (this.#dialogTarget.target === undefined) announce(text, this.host.language);
  }

  #onClose(dialog: HTMLDialogElement): void {
    // The event comes a frame late. By then the address may have closed the dialog, and opened it or another one again.
    if (dialog !== this.#dialog || dialog.open) return;
    const wasRecord = typeof this.#dialogTarget.target === 'string';
    this.message = '';
    this.#dialogTarget.target = undefined;
    this.host.requestUpdate();
    if (wasRecord) this.actionsHost.onClosed();
  }
}
