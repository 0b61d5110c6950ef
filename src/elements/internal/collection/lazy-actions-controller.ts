import type { ReactiveController } from 'lit';
import type { CollectionName } from '../../../core/feed/schema/schema.js';
import { collectionLazyMessages } from '../../../core/i18n/generated/collection/lazy.js';
import type { MessageLoaders } from '../../../core/i18n/messages.js';
import { LazyModule } from '../controllers/lazy-module.js';
import type { TiltsElement } from '../tilts-element.js';
import type { DialogTarget, LazyActions, LazyActionsHost } from './lazy-actions.types.js';

/** Loads the actions of a list when the first of them is used, and passes requests on to them. */
export class LazyActionsController<K extends CollectionName, C, T extends LazyActions>
  implements ReactiveController, DialogTarget
{
  target: string | true | undefined;
  readonly #host: TiltsElement;
  readonly #actionsHost: LazyActionsHost<K, C>;
  readonly #actions: LazyModule<T>;
  /** Id from the address; it is opened as soon as the feed is loaded. */
  #deepLink: string | undefined;

  constructor(
    host: TiltsElement,
    actionsHost: LazyActionsHost<K, C>,
    load: () => Promise<(dialogTarget: DialogTarget) => T>,
    ...messages: MessageLoaders[]
  ) {
    this.#host = host;
    this.#actionsHost = actionsHost;
    this.#actions = new LazyModule(
      host,
      async () => {
        // The dependencies of all lists’ actions: requested together with them and not afterwards.
        const [create] = await Promise.all([load(), import('./lazy/collection-actions.js')]);
        return create(this);
      },
      collectionLazyMessages,
      ...messages,
    );
    host.addController(this);
  }

  /** The actions, once they are loaded. */
  get module(): T | undefined {
    return this.#actions.module;
  }

  /** The actions could not be loaded. */
  get hasFailed(): boolean {
    return this.#actions.hasFailed;
  }

  hostUpdated(): void {
    if (!this.#deepLink || !this.#actionsHost.collection()) return;
    this.target = this.#deepLink;
    this.#deepLink = undefined;
    void this.#run();
  }

  /** Opens a record. */
  open(id: string): void {
    this.target = id;
    this.#actionsHost.onOpened(id);
    void this.#run();
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
    void this.#run(action);
  }

  async #run(action?: string): Promise<void> {
    const actions = await this.#actions.whenLoaded();
    if (actions) return actions.run(action);
    const wasRecord = typeof this.target === 'string';
    this.target = undefined;
    this.#host.requestUpdate();
    if (wasRecord) this.#actionsHost.onClosed();
  }
}
