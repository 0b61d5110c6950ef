import type { ReactiveController } from 'lit';
import type { CollectionName } from '../../../core/feed/schema/schema.js';
import { collectionLazyMessages } from '../../../core/i18n/generated/collection/lazy.js';
import type { MessageLoaders } from '../../../core/i18n/messages.js';
import type { TiltsElement } from '../tilts-element.js';
import type { DialogTarget, LazyActions, LazyActionsHost } from './lazy-actions.types.js';

/** Loads the actions of a list when the first of them is used, and passes requests on to them. */
export class LazyActionsController<K extends CollectionName, C, T extends LazyActions>
  implements ReactiveController, DialogTarget
{
  /** The actions, once they are loaded. */
  module: T | undefined;
  target: string | true | undefined;
  /** The actions could not be loaded. */
  hasFailed = false;
  readonly #host: TiltsElement;
  readonly #actionsHost: LazyActionsHost<K, C>;
  readonly #messages: MessageLoaders;
  readonly #import: () => Promise<(dialogTarget: DialogTarget) => T>;
  /** Id from the address; it is opened as soon as the feed is loaded. */
  #deepLink: string | undefined;

  constructor(
    host: TiltsElement,
    actionsHost: LazyActionsHost<K, C>,
    messages: MessageLoaders,
    load: () => Promise<(dialogTarget: DialogTarget) => T>,
  ) {
    this.#host = host;
    this.#actionsHost = actionsHost;
    this.#messages = messages;
    this.#import = load;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#deepLink || !this.#actionsHost.collection()) return;
    this.target = this.#deepLink;
    this.#deepLink = undefined;
    void this.#load();
  }

  /** Opens a record. */
  open(id: string): void {
    this.target = id;
    this.#actionsHost.onOpened(id);
    void this.#load();
  }

  /** Follows the address: opens the record in it, closes one that is no longer in it. */
  syncWithUrl(id: string | undefined): void {
    this.#deepLink = id;
    if (!id && this.target !== undefined) {
      this.target = undefined;
      this.module?.close();
    }
    this.#host.requestUpdate();
  }

  /** Runs an action of the list. */
  run(action: string): void {
    if (action === 'compare') this.target = true;
    void this.#load(action);
  }

  async #load(action?: string): Promise<void> {
    this.hasFailed = false;
    try {
      const [create] = await Promise.all([
        this.#import(),
        this.#host.addMessages(collectionLazyMessages),
        this.#host.addMessages(this.#messages),
        // The dependencies of all lists’ actions: requested together with them and not afterwards.
        import('./lazy/collection-actions.js'),
      ]);
      this.module ??= create(this);
    } catch {
      this.hasFailed = true;
      const wasRecord = typeof this.target === 'string';
      this.target = undefined;
      this.#host.requestUpdate();
      if (wasRecord) this.#actionsHost.onClosed();
      return;
    }
    await this.module.run(action);
  }
}
